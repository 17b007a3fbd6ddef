/** A duration in milliseconds as it is shown: «0.4 s», «12 s», «2 min 5 s». */
export function seconds(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** A line of somebody's log, short enough to stand behind our own. */
export function plain(line: string): string {
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line
  const clean = message.replace(/^(\w+:|\[[^\]]*\])\s+/, "").trim()
  return clean.length > 70 ? `${clean.slice(0, 69)}…` : clean
}

/** Rows of two columns, the first as wide as its longest. */
export function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)
}
