import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { writeWhole } from "../settings/write-whole.js"
import { signalGroup } from "./end-group.js"
import { bornAt } from "./identity.js"

/** A child as it is noted for the next start. */
export interface Noted {
  pid: number
  born: string | null
  name: string
  signal: "TERM" | "INT"
}

const noteFile = (run: string) => path.join(run, "children.json")

/** Notes the living children, so that a later start finds those a killed supervisor left. */
export function noteChildren(run: string, children: Noted[]): void {
  writeWhole(noteFile(run), JSON.stringify(children))
}

/** After an orderly end there is nothing to find. */
export function forgetChildren(run: string): void {
  rmSync(noteFile(run), { force: true })
}

/** Ends what an earlier supervisor of this house left running. Call it only while holding the house's lock. */
export async function endStrays(run: string): Promise<string[]> {
  const strays = noted(run).filter(({ pid, born }) => born !== null && bornAt(pid) === born)
  for (const { pid, signal } of strays) signalGroup(pid, `SIG${signal}`)
  const until = Date.now() + 4000
  while (Date.now() < until && strays.some(({ pid, born }) => bornAt(pid) === born)) await wait(50)
  for (const { pid } of strays) signalGroup(pid, "SIGKILL")
  forgetChildren(run)
  return strays.map(({ name }) => name)
}

function noted(run: string): Noted[] {
  if (!existsSync(noteFile(run))) return []
  try {
    return JSON.parse(readFileSync(noteFile(run), "utf8")) as Noted[]
  } catch {
    return []
  }
}
