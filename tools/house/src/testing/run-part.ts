import { readFileSync } from "node:fs"
import type { House } from "../house.js"
import type { ChildSpec } from "../processes/family.js"
import { lastLine, type Counts } from "./counts.js"

const SHOWN_LINES = 200

/** Runs one part of the tests; what it printed is shown only when something failed. */
export async function runPart(house: House, spec: Omit<ChildSpec, "command">, usual: number, count: (exit: number | string, log: string) => Counts): Promise<Counts> {
  const { family, progress, places } = house
  const counts = await progress.step(spec.name, async () => {
    const child = family.spawn({ ...spec, command: process.execPath })
    const exit = await child.exited
    return count(exit, readFileSync(child.log, "utf8"))
  }, { usual, log: `${places.logs}/${spec.name}.log` })
  if (counts.failed > 0) progress.note(readFileSync(`${places.logs}/${spec.name}.log`, "utf8").trimEnd().split("\n").slice(-SHOWN_LINES).join("\n"))
  progress.note(`  ${spec.name}: ${lastLine(counts)}`)
  return counts.failed > 0 ? { ...counts, failures: counts.failures ?? [spec.name] } : counts
}
