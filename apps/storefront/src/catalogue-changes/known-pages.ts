import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { addressOf } from "./address-of"
import { builtFolder } from "./built-folder"
import { pageOfFile } from "./page-of-file"

/** A page that lies made on the disk. */
export type KnownPage = {
  address: string
  /** What it shows; null while Next is writing it. */
  tags: ReadonlySet<string> | null
}

const TAGS = "x-next-cache-tags"
const AT_ONCE = 32

/** What was read, by file: a large catalogue has tens of thousands, and few of them change. */
const read = new Map<string, KnownPage>()

/**
 * Every page that lies made on the disk, as it was made last. Beside each lies a `.meta` file with its headers, among them
 * the tags of what it shows. Those made at run time come after those of the build, and take their places.
 */
export async function knownPages(): Promise<KnownPage[]> {
  const files = [...(await filesIn("app")), ...(await filesIn("route-cache"))]
  const unread = files.filter((file) => !read.has(file)).values()
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const file of unread) await readPage(file)
  }))
  return [...new Map(files.flatMap((file) => read.get(file) ?? []).map((page) => [page.address, page])).values()]
}

/** These pages are being made anew: they are to be read again. */
export function forgetPages(addresses: readonly string[]): void {
  const gone = new Set(addresses)
  for (const [file, { address, tags }] of read) if (gone.has(address) || tags === null) read.delete(file)
}

/** The `.meta` files below a folder. Nothing is made at run time before the first change, so it may not be there yet. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(builtFolder(), "server", folder), { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".meta")).map(({ name }) => `${folder}/${name}`)
  // Beside each page lies a folder with its parts.
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.endsWith(".segments"))
  const below = await Promise.all(folders.map(({ name }) => filesIn(`${folder}/${name}`)))
  return [...files, ...below.flat()]
}

async function readPage(file: string): Promise<void> {
  const page = pageOfFile(file)
  const address = page && addressOf(page)
  if (!address) return
  const meta = await readFile(path.join(builtFolder(), "server", file), "utf8").catch(() => null)
  if (meta !== null) read.set(file, { address, tags: tagsIn(meta) })
}

function tagsIn(meta: string): Set<string> | null {
  try {
    const { headers } = JSON.parse(meta) as { headers?: Record<string, string> }
    return new Set((headers?.[TAGS] ?? "").split(",").filter(Boolean))
  } catch {
    // Next writes while we read.
    return null
  }
}
