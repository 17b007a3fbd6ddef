import { chmodSync, existsSync, lchownSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import type { ServerUser } from "../database/server-user.js"

/** Puts an unpacked state in the place of `state`. Cut off anywhere, the next start has the one or the other whole. */
export function swapState(unpacked: string, state: string, user: ServerUser | undefined): void {
  chmodSync(unpacked, 0o711)
  if (user) giveTree(path.join(unpacked, "database"), user)
  if (existsSync(state)) renameSync(state, `${state}.old`)
  renameSync(unpacked, state)
  rmSync(`${state}.old`, { recursive: true, force: true })
}

// The backup may come from a machine where the server's user has another number.
function giveTree(folder: string, user: ServerUser): void {
  lchownSync(folder, user.uid, user.gid)
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, item.name)
    if (item.isDirectory()) giveTree(file, user)
    else lchownSync(file, user.uid, user.gid)
  }
}
