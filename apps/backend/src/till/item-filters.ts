const MAX_WORDS = 6

/** `%` and `_` stand for themselves in what the clerk types. */
const contains = (word: string) => ({ $ilike: `%${word.replace(/[\\%_]/g, "\\$&")}%` })

/** Filters of `product_variant` for a search: published things, every word found in the title, the SKU or the barcode. */
export function itemFilters(text: string): Record<string, unknown> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
  const all = words.map((word) => ({ $or: [{ sku: contains(word) }, { barcode: contains(word) }, { title: contains(word) }, { product: { title: contains(word) } }] }))
  return { product: { status: "published" }, ...(all.length > 0 ? { $and: all } : {}) }
}
