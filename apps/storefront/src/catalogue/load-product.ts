import "server-only"
import DataLoader from "dataloader"
import type { Locale } from "next-intl"
import type { ProductView } from "./product-view"
import { readProducts } from "./read-products"

/** As many pages as Next renders side by side ask for their things within this time. */
const TOGETHER_MS = 5
const AT_ONCE = 100

const loaders = new Map<Locale, DataLoader<string, ProductView | null>>()

/**
 * One thing by its handle; null when there is none. Things that are asked for at the same time are read in one question,
 * which is what makes the pages of a large shop in reasonable time; nothing is kept. For cached functions.
 */
export function loadProduct(handle: string, locale: Locale): Promise<ProductView | null> {
  const loader = loaders.get(locale) ?? loaderOf(locale)
  loaders.set(locale, loader)
  return loader.load(handle)
}

function loaderOf(locale: Locale): DataLoader<string, ProductView | null> {
  const read = async (handles: readonly string[]) => {
    const { products } = await readProducts(locale, { handle: [...new Set(handles)], limit: handles.length })
    const found = new Map(products.map((product) => [product.handle, product]))
    return handles.map((handle) => found.get(handle) ?? null)
  }
  return new DataLoader(read, { cache: false, maxBatchSize: AT_ONCE, batchScheduleFn: (send) => setTimeout(send, TOGETHER_MS) })
}
