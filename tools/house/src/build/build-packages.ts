import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import path from "node:path"
import type { Family } from "../processes/family.js"
import { root } from "../settings/places.js"
import { writeWhole } from "../settings/write-whole.js"
import { nodeBin, quietEnv } from "./build-env.js"
import { storedStamp } from "./stamps.js"

const stampFile = path.join(root, "node_modules/.cache/verksted/packages.stamp")

/** Whether every package's `dist` is what `stamp` says. */
export function arePackagesFresh(stamp: string): boolean {
  const folders = readdirSync(path.join(root, "packages"))
  return storedStamp(stampFile) === stamp && folders.every((name) => existsSync(path.join(root, "packages", name, "dist")))
}

/** Builds packages/* in the order of their dependencies. */
export async function buildPackages(family: Family, stamp: string): Promise<void> {
  rmSync(stampFile, { force: true })
  await family.complete({ name: "build-packages", command: process.execPath, args: [nodeBin(root, "turbo", "bin/turbo"), "run", "build", "--filter=./packages/*", "--no-daemon"], cwd: root, env: quietEnv() })
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeWhole(stampFile, stamp)
}
