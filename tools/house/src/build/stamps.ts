import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { root } from "../settings/places.js"
import { writeWhole } from "../settings/write-whole.js"
import { sourceStamp } from "./source-stamp.js"

/** What the builds are made of now. Equal stamps mean equal builds. */
export interface SourceStamps {
  packages: string
  backend: string
  storefront: string
}

const SHARED = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "tsconfig.base.json"]

/** Hashes the sources as they are on disk: some hundred files, a few milliseconds. */
export function sourceStamps(): SourceStamps {
  const packages = sourceStamp(root, [...SHARED, "packages"])
  return {
    packages,
    backend: sourceStamp(root, ["apps/backend"], packages),
    storefront: sourceStamp(root, ["apps/storefront"], packages),
  }
}

/** The stamp stored in `file`; null when there is none. */
export function storedStamp(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim()
  } catch {
    return null
  }
}

/** Builds, and writes the stamp only when the build is whole: one that was cut off anywhere has none, and is made again. */
export async function stamped(file: string, stamp: string, build: () => Promise<void>): Promise<void> {
  rmSync(file, { force: true })
  await build()
  mkdirSync(path.dirname(file), { recursive: true })
  writeWhole(file, stamp)
}
