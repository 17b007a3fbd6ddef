import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import type { Locale } from "next-intl"
import { loadProduct } from "./load-product"
import { NEWEST_FIRST } from "./newest-first"
import type { ProductView } from "./product-view"
import { tagIdOf } from "./tag-id"
import { readProducts, type ProductPage } from "./read-products"

type ListQuery = { locale: Locale; limit: number; offset?: number; workshop?: string }

/** The newest things first, of the whole house or of one workshop. At most 100, so that a page bears no more tags than Next keeps. */
export async function listProducts({ locale, limit, offset = 0, workshop }: ListQuery): Promise<ProductPage> {
  "use cache"
  cacheTag(catalogueTag.everything, catalogueTag.lists, catalogueTag.workshops)
  const tag = workshop === undefined ? null : await tagIdOf(workshop)
  const isEmpty = workshop !== undefined && tag === null
  const page = isEmpty ? { products: [], count: 0 } : await readProducts(locale, { limit, offset, order: NEWEST_FIRST, ...(tag ? { tag_id: [tag] } : {}) })
  if (offset > 0 && page.products.length === 0) cacheLife("missing")
  else cacheLife("catalogue")
  cacheTag(...page.products.map((product) => catalogueTag.product(product.handle)))
  return page
}

/** These things, in this order; without those that are in the shop no more. */
export async function productsOf(handles: readonly string[], locale: Locale): Promise<ProductView[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.workshops, ...handles.map(catalogueTag.product))
  const products = await Promise.all(handles.map((handle) => findProduct(handle, locale)))
  return products.filter((product) => product !== null)
}

/** One thing, sold or not; null when there is none of that name. */
export async function findProduct(handle: string, locale: Locale): Promise<ProductView | null> {
  "use cache"
  cacheTag(catalogueTag.everything, catalogueTag.workshops, catalogueTag.product(handle))
  const product = await loadProduct(handle, locale)
  if (product) cacheLife("catalogue")
  else cacheLife("missing")
  return product
}
