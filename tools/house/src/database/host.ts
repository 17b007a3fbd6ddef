import { createHash } from "node:crypto"
import path from "node:path"
import { openFolder } from "../settings/open-folder.js"
import { placesOf, root, type Places } from "../settings/places.js"
import type { Settings } from "../settings/settings.js"
import { nativeFolder } from "./binaries.js"
import { canReach, copyNative, serverUser, type ServerUser } from "./server-user.js"

/** What the embedded PostgreSQL of this machine runs with. */
export interface DatabaseHost {
  native: string
  user: ServerUser | undefined
}

const OPEN_HOME = "/var/lib/verksted"

/** What settling asks of the machine it is on. */
export interface Ground {
  user: ServerUser | undefined
  native: string
  canReach: (user: ServerUser | undefined, folder: string) => boolean
  openFolder: (folder: string) => string
  copyNative: (native: string, home: string) => string
}

const here = (): Ground => ({ user: serverUser(), native: nativeFolder(), canReach, openFolder, copyNative })

/**
 * Settles where the embedded database lives. As root below a folder that is closed to others (a 0700 home) the server's
 * user reaches neither programs nor data: then both move to /var/lib/verksted.
 * @throws Trouble when this machine has no embedded PostgreSQL.
 */
export function settleHost(settings: Settings, ground: Ground = here()): { host: DatabaseHost; places: Places } {
  const { user, native } = ground
  const near = placesOf(settings)
  ground.openFolder(near.data)
  const places = ground.canReach(user, near.data) ? near : placesOf(settings, path.join(ground.openFolder(OPEN_HOME), tag(near.data)))
  const programs = ground.canReach(user, path.join(native, "bin")) ? native : ground.copyNative(native, ground.openFolder(OPEN_HOME))
  return { host: { native: programs, user }, places }
}

/** Tells the states of several clones apart: the folder's name for people, a hash for certainty. */
function tag(data: string): string {
  return `${path.basename(root)}-${createHash("sha256").update(data).digest("hex").slice(0, 8)}`
}
