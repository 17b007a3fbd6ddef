import { readFile, rename, stat, writeFile } from "node:fs/promises"
import path from "node:path"
import { builtFolder } from "./built-folder"

/** What a page shows was read a while before it was written, and disks write late. */
const MARGIN_MS = 2 * 60_000

const file = () => path.join(builtFolder(), "pages-as-of")

/** The first file that a build writes, before it reads anything of the catalogue. */
const firstOfBuild = () => path.join(builtFolder(), "package.json")

/** The time of the last change that is certainly in the pages on the disk, so far as this process knows. */
let kept = 0

/** All changes before this time (ms since 1970) are in the pages on the disk, or wait in the backend to be told. */
export async function pagesAsOf(): Promise<Date> {
  const noted = Number(await readFile(file(), "utf8").catch(() => ""))
  const time = noted > 0 ? noted : (await stat(firstOfBuild())).mtimeMs
  return new Date(time - MARGIN_MS)
}

/** Notes beside the pages that they show all changes before `time` (ms since 1970) that were told. */
export async function keepPagesAsOf(time: number): Promise<void> {
  if (time <= kept) return
  kept = time
  const part = `${file()}.${process.pid}.part`
  await writeFile(part, String(time))
  await rename(part, file())
}
