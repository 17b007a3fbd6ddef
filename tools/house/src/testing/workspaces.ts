import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { root } from "../settings/places.js"

/** A workspace of the project, by its folder, with its scripts. */
export interface Workspace {
  name: string
  folder: string
  scripts: Record<string, string>
}

/** All workspaces, in the order of their folders. */
export function workspaces(): Workspace[] {
  const folders = ["packages", "apps", "tools"].flatMap((parent) => readdirSync(path.join(root, parent)).sort().map((name) => path.join(root, parent, name)))
  return folders
    .filter((folder) => existsSync(path.join(folder, "package.json")))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { scripts?: Record<string, string> }
      return { name: path.basename(folder), folder, scripts: manifest.scripts ?? {} }
    })
}
