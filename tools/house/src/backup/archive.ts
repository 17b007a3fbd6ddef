import { execFile } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { z } from "zod"
import { writeWhole } from "../settings/write-whole.js"
import { Trouble } from "../trouble.js"

const run = promisify(execFile)
const MANIFEST = "backup.json"
const manifest = z.object({ format: z.literal(1), made_at: z.string(), postgresql: z.string(), machine: z.string() })
const machine = `${process.platform}-${process.arch}`

/** Packs a closed house's state (database, uploads, secrets) into `file`, whole or not at all; readable by its owner only. */
export async function packState(state: string, file: string): Promise<void> {
  const version = path.join(state, "database/data/PG_VERSION")
  if (!existsSync(version)) throw new Trouble(`There is no database in ${state} yet: start the house once.`)
  const kind = { postgresql: readFileSync(version, "utf8").trim(), machine }
  writeWhole(path.join(state, MANIFEST), JSON.stringify({ format: 1, made_at: new Date().toISOString(), ...kind }), 0o600)
  mkdirSync(path.dirname(file), { recursive: true })
  const part = `${file}.part`
  rmSync(part, { force: true })
  writeWhole(part, "", 0o600)
  await tar(["-czf", part, "-C", state, "."])
  renameSync(part, file)
}

/**
 * Unpacks a backup beside `state`, checked, and says where.
 * @throws Trouble when it is none, or of another machine or PostgreSQL, whose files differ.
 */
export async function unpackState(file: string, state: string, postgresql: string): Promise<string> {
  const beside = `${state}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true, mode: 0o711 })
  await tar(["-xzpf", file, "-C", beside])
  const found = readManifest(path.join(beside, MANIFEST), file)
  if (found.machine !== machine || found.postgresql !== postgresql) {
    throw new Trouble(`This backup is of PostgreSQL ${found.postgresql} on ${found.machine}; here runs ${postgresql} on ${machine}. Nothing was changed.`)
  }
  return beside
}

function readManifest(file: string, archive: string) {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    throw new Trouble(`${archive} is not a backup made by \`pnpm backup\`. Nothing was changed.`)
  }
}

async function tar(args: string[]): Promise<void> {
  try {
    await run("tar", args, { maxBuffer: 16 << 20 })
  } catch (error) {
    throw new Trouble(`tar failed: ${(error as { stderr?: string }).stderr?.trim() || (error as Error).message}`)
  }
}
