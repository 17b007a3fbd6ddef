import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"

/** Puts a copy of the folder `from` in the place of `to`. Cut off anywhere, the next call begins from what is whole. */
export function copyWhole(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  const leftovers = readdirSync(path.dirname(to)).filter((name) => name.startsWith(`${path.basename(to)}.`))
  for (const name of leftovers) rmSync(path.join(path.dirname(to), name), { recursive: true, force: true })
  cpSync(from, `${to}.new`, { recursive: true })
  if (existsSync(to)) renameSync(to, `${to}.old`)
  renameSync(`${to}.new`, to)
  rmSync(`${to}.old`, { recursive: true, force: true })
}
