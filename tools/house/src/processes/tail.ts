import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

/** The last `count` lines of a log that say something, without colours. */
export function lastLines(file: string, count: number): string[] {
  if (!existsSync(file)) return []
  const handle = openSync(file, "r")
  try {
    const size = fstatSync(handle).size
    const buffer = Buffer.alloc(Math.min(size, 16_384))
    readSync(handle, buffer, 0, buffer.length, size - buffer.length)
    const lines = stripVTControlCharacters(buffer.toString("utf8")).split(/[\r\n]+/)
    return lines.filter((line) => line.trim()).slice(-count)
  } finally {
    closeSync(handle)
  }
}
