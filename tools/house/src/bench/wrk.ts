import { spawnSync } from "node:child_process"

/** What wrk measured on one page. */
export interface Throughput {
  requestsPerSecond: number
  medianMs: number
}

const MS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** Reads the text that `wrk --latency` prints; null for any other. */
export function readWrk(text: string): Throughput | null {
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]
  const [, median, unit] = /\s50%\s+([\d.]+)(us|ms|s)/.exec(text) ?? []
  if (!perSecond || !median || !unit) return null
  return { requestsPerSecond: Number(perSecond), medianMs: Number(median) * (MS[unit] ?? Number.NaN) }
}

/** Ten seconds of four connections that take gzip; null where wrk is not installed or a request failed. */
export function measureThroughput(url: string): Throughput | null {
  const { stdout, status } = spawnSync("wrk", ["-t2", "-c4", "-d10s", "--latency", "-H", "Accept-Encoding: gzip", url], { encoding: "utf8" })
  return status === 0 && !/Non-2xx/.test(stdout) ? readWrk(stdout) : null
}
