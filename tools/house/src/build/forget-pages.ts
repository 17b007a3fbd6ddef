import { rmSync } from "node:fs"
import path from "node:path"
import { storefrontApp, type Places } from "../settings/places.js"

/** Removes the built storefront with every page it keeps: they show data that is no more. The next start builds it again. */
export function forgetPages(places: Places): void {
  rmSync(path.join(storefrontApp, places.distDir), { recursive: true, force: true })
}
