import "server-only"
import type { Locale } from "next-intl"
import type { ProductView } from "./product-view"
import { listProducts } from "./products"

const LARGEST_PAGE = 100

/** Every thing in the shop, newest first, by pages that are cached one by one. */
export async function allProducts(locale: Locale): Promise<ProductView[]> {
  const all: ProductView[] = []
  for (;;) {
    const { products, count } = await listProducts({ locale, limit: LARGEST_PAGE, offset: all.length })
    all.push(...products)
    if (products.length === 0 || all.length >= count) return all
  }
}
