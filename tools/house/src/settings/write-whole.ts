import { renameSync, writeFileSync } from "node:fs"

/** Writes a file so that a reader, or the next start after a power cut, meets the old or the new one, never half. */
export function writeWhole(file: string, content: string, mode = 0o644): void {
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, content, { mode })
  renameSync(part, file)
}
