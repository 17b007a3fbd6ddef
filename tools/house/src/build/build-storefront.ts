import { rmSync } from "node:fs"
import path from "node:path"
import type { Family } from "../processes/family.js"
import { storefrontApp, type Places } from "../settings/places.js"
import { writeWhole } from "../settings/write-whole.js"
import { buildEnv, nodeBin } from "./build-env.js"
import { storedStamp } from "./stamps.js"

/** Next's command line. */
export const nextCli = nodeBin(storefrontApp, "next", "dist/bin/next")

const stampFile = (places: Places) => path.join(storefrontApp, places.distDir, "house.stamp")

/** Whether the house's built storefront is what `stamp` says. */
export function isStorefrontFresh(places: Places, stamp: string): boolean {
  return storedStamp(stampFile(places)) === stamp
}

/** Builds the storefront into the house's own folder. Needs no backend: pages are fetched when they are asked for. */
export async function buildStorefront(family: Family, places: Places, stamp: string): Promise<void> {
  rmSync(stampFile(places), { force: true })
  await family.complete({ name: "build-storefront", command: process.execPath, args: [nextCli, "build"], cwd: storefrontApp, env: buildEnv({ NEXT_DIST_DIR: places.distDir }) })
  writeWhole(stampFile(places), stamp)
}
