import { createHash } from "node:crypto"
import { readFileSync, readdirSync } from "node:fs"
import path from "node:path"

// What is generated, or only tested with, does not make a build stale.
const SKIPPED = /^(node_modules|dist|test|e2e|integration-tests|coverage|test-results|\.(next|medusa|turbo|git|swc).*)$|\.(test|spec)\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/

/** A hash of the content and names of `entries` (files or folders below `base`), plus any `extra` text. */
export function sourceStamp(base: string, entries: string[], extra = ""): string {
  const hash = createHash("sha256").update(`${process.versions.modules}\0${extra}\0`)
  for (const file of entries.flatMap((entry) => filesOf(base, entry)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(path.join(base, file))).update("\0")
  }
  return hash.digest("hex").slice(0, 32)
}

function filesOf(base: string, entry: string): string[] {
  const found = list(path.join(base, entry))
  if (found === null) return [entry]
  return found.filter(({ name }) => !SKIPPED.test(name)).flatMap(({ name, folder }) => (folder ? filesOf(base, path.join(entry, name)) : [path.join(entry, name)]))
}

function list(folder: string): { name: string; folder: boolean }[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() || item.isDirectory())
      .map((item) => ({ name: item.name, folder: item.isDirectory() }))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === "ENOTDIR") return null
    if (code === "ENOENT") return []
    throw error
  }
}
