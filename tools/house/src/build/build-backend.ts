import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import type { Family } from "../processes/family.js"
import { backendApp, type Places } from "../settings/places.js"
import { writeWhole } from "../settings/write-whole.js"
import { buildEnv, nodeBin } from "./build-env.js"
import { storedStamp } from "./stamps.js"

const STAMP = "house.stamp"
const built = path.join(backendApp, ".medusa/server")

/** Medusa's command line, for the backend's own version. */
export const medusaCli = nodeBin(backendApp, "@medusajs/cli", "cli.js")

/** Whether the house's copy of the built backend is what `stamp` says. */
export function isBackendFresh(places: Places, stamp: string): boolean {
  return storedStamp(path.join(places.backend, STAMP)) === stamp
}

/**
 * Builds the backend and its admin, and gives this house a copy of its own: the next build, by a developer or a test run,
 * does not touch the files of a running shop. Dependencies resolve upwards, to apps/backend/node_modules.
 */
export async function buildBackend(family: Family, places: Places, stamp: string): Promise<void> {
  if (storedStamp(path.join(built, STAMP)) !== stamp) {
    rmSync(path.join(built, STAMP), { force: true })
    await family.complete({ name: "build-backend", command: process.execPath, args: [medusaCli, "build", "--no-lint"], cwd: backendApp, env: buildEnv() })
    writeWhole(path.join(built, STAMP), stamp)
  }
  copyWhole(built, places.backend)
}

function copyWhole(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  const leftovers = readdirSync(path.dirname(to)).filter((name) => name.startsWith(`${path.basename(to)}.`))
  for (const name of leftovers) rmSync(path.join(path.dirname(to), name), { recursive: true, force: true })
  cpSync(from, `${to}.new`, { recursive: true })
  if (existsSync(to)) renameSync(to, `${to}.old`)
  renameSync(`${to}.new`, to)
  rmSync(`${to}.old`, { recursive: true, force: true })
}
