import { stripVTControlCharacters } from "node:util"
import type { Counts } from "./counts.js"

/** Counts of a turbo run of one task in `workspaces` workspaces: each is one check, failed when turbo's summary names it. */
export function countTurbo(log: string, workspaces: number, exit: number | string): Counts {
  const summary = stripVTControlCharacters(log).split("\n").filter((line) => /^\s*Failed:/.test(line)).at(-1) ?? ""
  const named = new Set(summary.match(/[^\s,]+#\w+/g) ?? []).size
  const failed = exit === 0 ? 0 : Math.min(Math.max(named, 1), workspaces)
  return { passed: workspaces - failed, failed, skipped: 0 }
}
