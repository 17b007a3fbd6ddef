import "server-only"
import { cache } from "react"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"
import { productView, workshopTag, type ProductView } from "./product-view"
import { regionId } from "./region"
import { storeProductFields, storeProducts } from "./store-product"
import { listWorkshops } from "./workshops"

export type ProductPage = { products: ProductView[]; count: number }

const tags = z.object({ product_tags: z.array(z.object({ id: z.string() })) })
const nothing: ProductPage = { products: [], count: 0 }

async function readProducts(query: Record<string, string | number | string[]>): Promise<ProductPage> {
  const [region_id, workshops] = await Promise.all([regionId(), listWorkshops()])
  const answer = await readBackend("/store/products", storeProducts, { region_id, fields: storeProductFields, ...query })
  if (!answer) return nothing
  return { products: answer.products.map((product) => productView(product, workshops)), count: answer.count }
}

/** The newest things first, of the whole house or of one workshop. */
export async function listProducts({ limit, offset = 0, workshop }: { limit: number; offset?: number; workshop?: string }): Promise<ProductPage> {
  const newest = { limit, offset, order: "-created_at" }
  if (!workshop) return readProducts(newest)
  const found = await readBackend("/store/product-tags", tags, { value: workshopTag(workshop), fields: "id", limit: 1 })
  const tag = found?.product_tags[0]
  return tag ? readProducts({ ...newest, tag_id: [tag.id] }) : nothing
}

/** One thing, sold or not; null when there is none of that name. */
export const findProduct = cache(async (handle: string): Promise<ProductView | null> => {
  const { products } = await readProducts({ handle, limit: 1 })
  return products[0] ?? null
})

const LARGEST_PAGE = 100

/** Every thing in the shop, page by page. */
export async function listAllProducts(): Promise<ProductView[]> {
  const all: ProductView[] = []
  for (;;) {
    const { products, count } = await listProducts({ limit: LARGEST_PAGE, offset: all.length })
    all.push(...products)
    if (products.length === 0 || all.length >= count) return all
  }
}
