/** «38 × 40 cm», or the sizes one after the other; null where the variants tell none. */
export function findSize(titles: readonly string[]): string | null {
  const told = [...new Set(titles.map((title) => title.trim()))].filter((title) => title && title !== "Default variant")
  return told.length > 0 ? told.join(", ") : null
}
