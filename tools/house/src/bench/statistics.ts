/** The value below which `share` (0–1) of the values lie: nearest rank. NaN for none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** What the median may be: a bound of the specification. */
export type Budget = { most: number } | { least: number }

/** One row of the table: what was measured, how often, in which unit (`bytes`: shown in kB, `MB` as it is, `n`: a number). */
export interface Measured {
  what: string
  values: number[]
  unit: "s" | "ms" | "bytes" | "MB" | "/s" | "n"
  budget?: Budget
}

/** Whether a value is within its bound. One that could not be measured is not. */
export function isMet(value: number, budget: Budget): boolean {
  return "most" in budget ? value <= budget.most : value >= budget.least
}

const shown: Record<Measured["unit"], (value: number) => string> = {
  s: (value) => `${value.toFixed(1)} s`,
  ms: (value) => `${Math.round(value)} ms`,
  bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
  MB: (value) => `${Math.round(value)} MB`,
  "/s": (value) => `${Math.round(value)}/s`,
  n: (value) => String(value),
}

/** A bound beside what was measured: «≤ 20.0 s, met». */
export function verdict({ values, unit, budget }: Measured): string {
  if (!budget) return "–"
  const bound = "most" in budget ? `≤ ${shown[unit](budget.most)}` : `≥ ${shown[unit](budget.least)}`
  return `${bound}, ${isMet(percentile(values, 0.5), budget) ? "met" : "**missed**"}`
}

/** The measurements as a Markdown table: median, 95th percentile, how many there are, and the bound. */
export function benchTable(rows: Measured[]): string {
  const lines = rows.map((row) => {
    const { what, values, unit } = row
    return `| ${what} | ${shown[unit](percentile(values, 0.5))} | ${values.length > 1 ? shown[unit](percentile(values, 0.95)) : "–"} | ${values.length} | ${verdict(row)} |`
  })
  return ["| What | Median | p95 | n | Budget |", "|---|---:|---:|---:|---|", ...lines].join("\n")
}
