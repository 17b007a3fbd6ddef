import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Child, ChildSpec, Family } from "../processes/family.js"
import type { Places } from "../settings/places.js"
import { Trouble } from "../trouble.js"
import type { DatabaseHost } from "./host.js"
import { adminUrl, untilAnswers } from "./client.js"
import { clearPostmasterFile } from "./postmaster-file.js"
import { giveTo } from "./server-user.js"

/** With plain --locale=C, lower() and ILIKE are wrong for Æ, Ø and Å. */
const INITDB = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8", "--auth=scram-sha-256", "--username=postgres"]

const folderOf = (places: Places) => path.join(places.database, "data")

const program = (host: DatabaseHost, name: string, args: string[], signal: "TERM" | "INT"): ChildSpec => {
  const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" }
  return { name: name === "postgres" ? "database" : name, command: path.join(host.native, "bin", name), args, cwd: "/", env, ...host.user, signal }
}

/** Whether the database has been made. */
export function hasCluster(places: Places): boolean {
  return existsSync(path.join(folderOf(places), "PG_VERSION"))
}

/** Makes the data folder under another name and renames it when it is whole. A server that will not wait for the disk (`fsync=off`) is not waited for here either. */
export async function makeCluster(family: Family, places: Places, host: DatabaseHost, password: string, flags: string[] = []): Promise<void> {
  mkdirSync(places.database, { recursive: true })
  chmodSync(places.database, 0o700)
  for (const name of readdirSync(places.database)) rmSync(path.join(places.database, name), { recursive: true, force: true })
  const part = path.join(places.database, "data.new")
  const passwordFile = path.join(places.database, "password")
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  for (const item of [places.database, passwordFile]) giveTo(host.user, item)
  try {
    await family.complete(program(host, "initdb", [...INITDB, ...(flags.includes("fsync=off") ? ["--no-sync"] : []), `--pgdata=${part}`, `--pwfile=${passwordFile}`], "TERM"))
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(part, folderOf(places))
}

/** Starts the server on this machine's own addresses only, without a Unix socket, and waits until it answers. */
export async function startCluster(family: Family, places: Places, host: DatabaseHost, url: string, flags: string[] = []): Promise<Child> {
  await clearPostmasterFile(folderOf(places))
  const fixed = ["listen_addresses=localhost", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"]
  const args = ["-D", folderOf(places), "-p", new URL(url).port, ...[...fixed, ...flags].flatMap((flag) => ["-c", flag])]
  const child = family.spawn(program(host, "postgres", args, "INT"))
  const failed = child.exited.then((how) => {
    throw new Trouble(`PostgreSQL ended while starting (${how}); see ${child.log}.`)
  })
  // A server that ends later is the house's concern, not this race's.
  failed.catch(() => undefined)
  await Promise.race([untilAnswers(adminUrl(url), 30_000), failed])
  return child
}
