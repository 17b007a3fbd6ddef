import "server-only"
import { readBackend } from "@/lib/read-backend"
import type { Locale } from "next-intl"
import { productView, type ProductView } from "./product-view"
import { readHeld } from "./read-held"
import { readReductions } from "./read-reductions"
import { regionId } from "./region"
import { storeProductFields, storeProducts } from "./store-product"
import { listWorkshops } from "./workshops"

export type ProductPage = { products: ProductView[]; count: number }

/** Things by Medusa's own query. For cached functions: it is read anew at every call. */
export async function readProducts(locale: Locale, query: Record<string, string | number | string[]>): Promise<ProductPage> {
  const [region_id, workshops] = await Promise.all([regionId(), listWorkshops(locale)])
  const answer = await readBackend("/store/products", storeProducts, { locale, query: { region_id, fields: storeProductFields, ...query } })
  if (!answer) return { products: [], count: 0 }
  const [before, held] = await Promise.all([readReductions(answer.products), readHeld(answer.products)])
  return { products: answer.products.map((product) => productView(product, { locale, workshops, before, held })), count: answer.count }
}
