import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { openFolder } from "./open-folder.js"
import type { Places } from "./places.js"

/**
 * Makes the house's folders, and takes up an interrupted restore: the state that was put aside comes back when nothing
 * took its place, and is removed when something did. Call it only while holding the house's lock.
 */
export function settleState(places: Places): void {
  const aside = `${places.state}.old`
  if (existsSync(aside) && !existsSync(places.state)) renameSync(aside, places.state)
  for (const leftover of [aside, `${places.state}.new`]) rmSync(leftover, { recursive: true, force: true })
  openFolder(places.state)
  for (const folder of [places.uploads, places.mail, places.logs, places.run]) mkdirSync(folder, { recursive: true, mode: 0o700 })
}
