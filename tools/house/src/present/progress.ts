import { statSync } from "node:fs"
import { lastLines } from "../processes/tail.js"
import { plain, seconds } from "./text.js"

/** Shows each step as it runs: what, for how long, of how long it usually takes, and the last line of its log. */
export interface Progress {
  /** Runs `work` as the next step. `usual` is how many seconds it tends to take on two cores. */
  step<T>(what: string, work: () => Promise<T>, about?: { usual?: number; log?: string }): Promise<T>
  note(line: string): void
}

const BEAT_MS = 250
const LINE_EVERY_MS = 10_000

/** Progress on this terminal: one line that is rewritten; without a terminal, a new line every ten seconds. */
export function showProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  return {
    note: (line) => void out.write(`${line}\n`),
    async step(what, work, about = {}) {
      const began = Date.now()
      const line = () => `${what} … ${seconds(Date.now() - began)}${about.usual ? ` of about ${about.usual} s` : ""}${lastOf(about.log, began)}`
      const draw = out.isTTY ? () => out.write(`\r\x1b[2K${line().slice(0, (out.columns ?? 80) - 1)}`) : () => out.write(`${line()}\n`)
      draw()
      const timer = setInterval(draw, out.isTTY ? BEAT_MS : LINE_EVERY_MS)
      try {
        const result = await work()
        out.write(`${out.isTTY ? "\r\x1b[2K" : ""}${what}: ${seconds(Date.now() - began)}\n`)
        return result
      } catch (error) {
        out.write(`${out.isTTY ? "\r\x1b[2K" : ""}${what}: stopped after ${seconds(Date.now() - began)}\n`)
        throw error
      } finally {
        clearInterval(timer)
      }
    },
  }
}

/** Nothing until this step has written: before that, the log is of an earlier start. */
function lastOf(log: string | undefined, since: number): string {
  const last = log && writtenSince(log, since) ? lastLines(log, 1)[0] : undefined
  return last ? `  (${plain(last)})` : ""
}

function writtenSince(file: string, since: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since
}
