/** The value below which `share` (0–1) of the values lie: nearest rank. NaN for none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** One row of the table: what was measured, how often, in which unit. */
export interface Measured {
  what: string
  values: number[]
  unit: "s" | "ms"
}

/** The measurements as a Markdown table: median, 95th percentile, and how many there are. */
export function benchTable(rows: Measured[]): string {
  const lines = rows.map(({ what, values, unit }) => {
    const show = (value: number) => `${unit === "s" ? value.toFixed(1) : Math.round(value)} ${unit}`
    return `| ${what} | ${show(percentile(values, 0.5))} | ${values.length > 1 ? show(percentile(values, 0.95)) : "–"} | ${values.length} |`
  })
  return ["| What | Median | p95 | n |", "|---|---:|---:|---:|", ...lines].join("\n")
}
