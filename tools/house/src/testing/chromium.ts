import { existsSync } from "node:fs"
import { homedir } from "node:os"
import path from "node:path"
import { Trouble } from "../trouble.js"

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  path.join(homedir(), "Applications/Chromium.app/Contents/MacOS/Chromium"),
  path.join(homedir(), "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
]

/**
 * A Chromium to drive: CHROME_PATH, Debian's, a Mac's, or Playwright's own; null when there is none.
 * @throws Trouble when CHROME_PATH names nothing: another browser than the one asked for would mislead.
 */
export function findChromium(asked: string | undefined, own: string, exists: (file: string) => boolean = existsSync): string | null {
  if (asked) {
    if (!exists(asked)) throw new Trouble(`CHROME_PATH names ${asked}, which does not exist.`)
    return asked
  }
  return [...PLACES, own].find(exists) ?? null
}
