import path from "node:path"
import type { Family } from "../processes/family.js"
import { backendApp, type Places } from "../settings/places.js"
import { buildEnv, nodeBin } from "./build-env.js"
import { copyWhole } from "./copy-whole.js"
import { stamped, storedStamp } from "./stamps.js"

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
  const stampFile = path.join(built, STAMP)
  if (storedStamp(stampFile) !== stamp) {
    await stamped(stampFile, stamp, () => family.complete({ name: "build-backend", command: process.execPath, args: [medusaCli, "build", "--no-lint"], cwd: backendApp, env: buildEnv() }))
  }
  copyWhole(built, places.backend)
}
