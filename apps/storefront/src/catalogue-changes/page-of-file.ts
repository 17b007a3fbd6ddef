/** Next keeps pages of the build in `app`, and pages that were made since by the route that made them. */
const file = /^(?:app|route-cache\/[A-Z_]+\/[0-9a-f]+\/\$)(\/.+)\.meta$/

/** The page, `/nb/products/lue`, whose headers lie in a file below Next's `server` folder; null for any other file. */
export function pageOfFile(path: string): string | null {
  return file.exec(path)?.[1] ?? null
}
