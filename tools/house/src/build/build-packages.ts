import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import type { Family } from "../processes/family.js"
import { root } from "../settings/places.js"
import { nodeBin, quietEnv } from "./build-env.js"
import { stamped, storedStamp } from "./stamps.js"

const stampFile = path.join(root, "node_modules/.cache/verksted/packages.stamp")

/** Whether every package's `dist` is what `stamp` says. */
export function arePackagesFresh(stamp: string): boolean {
  const folders = readdirSync(path.join(root, "packages"))
  return storedStamp(stampFile) === stamp && folders.every((name) => existsSync(path.join(root, "packages", name, "dist")))
}

/** Builds packages/* in the order of their dependencies. */
export function buildPackages(family: Family, stamp: string): Promise<void> {
  const args = [nodeBin(root, "turbo", "bin/turbo"), "run", "build", "--filter=./packages/*", "--no-daemon"]
  return stamped(stampFile, stamp, () => family.complete({ name: "build-packages", command: process.execPath, args, cwd: root, env: quietEnv() }))
}
