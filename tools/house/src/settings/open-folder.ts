import { chmodSync, mkdirSync } from "node:fs"

/** Makes a folder that another user may pass through but not list, whatever the umask. */
export function openFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  return folder
}
