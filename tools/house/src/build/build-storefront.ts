import { createHash } from "node:crypto"
import path from "node:path"
import type { Family } from "../processes/family.js"
import { storefrontApp, type Places } from "../settings/places.js"
import { nodeBin } from "./build-env.js"
import { stamped, storedStamp } from "./stamps.js"

const next = nodeBin(storefrontApp, "next", "dist/bin/next")
const tsc = nodeBin(storefrontApp, "typescript", "bin/tsc")

const stampFile = (places: Places) => path.join(storefrontApp, places.distDir, "house.stamp")

/** The program that serves the built storefront: the same for all houses of a clone. */
export const storefrontServer = path.join(storefrontApp, "dist/main.js")

/** What the built storefront is made of: its sources and, since its pages are rendered at build, the shop and the database that they show. */
export function storefrontStamp(sources: string, env: NodeJS.ProcessEnv, database: string): string {
  const shop = [env.BACKEND_URL, env.STOREFRONT_URL, env.PUBLISHABLE_KEY, database].join("\0")
  return createHash("sha256").update(`${sources}\0${shop}`).digest("hex").slice(0, 32)
}

/** Whether the house's built storefront is what `stamp` says. */
export function isStorefrontFresh(places: Places, stamp: string): boolean {
  return storedStamp(stampFile(places)) === stamp
}

/** Builds the storefront into the house's own folder: every page of the catalogue, so the backend must answer. */
export function buildStorefront(family: Family, places: Places, stamp: string, env: NodeJS.ProcessEnv): Promise<void> {
  return stamped(stampFile(places), stamp, async () => {
    for (const args of [[next, "build"], [tsc, "-p", "server"]]) {
      await family.complete({ name: "build-storefront", command: process.execPath, args, cwd: storefrontApp, env })
    }
  })
}
