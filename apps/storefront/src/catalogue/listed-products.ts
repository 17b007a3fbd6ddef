import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"
import { NEWEST_FIRST } from "./newest-first"

const listed = z.object({
  products: z.array(z.object({ handle: z.string(), updated_at: z.string().nullish(), images: z.array(z.object({ url: z.string() })).nullish() })),
  count: z.int(),
})

/** A thing as the sitemap and the build name it. */
export type ListedProduct = { handle: string; updatedAt: string | null; pictures: string[] }

const LARGEST_PAGE = 500

/** The names of all things in the shop, newest first. */
export async function listedProducts(): Promise<ListedProduct[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.lists)
  const all: ListedProduct[] = []
  for (;;) {
    const query = { limit: LARGEST_PAGE, offset: all.length, order: NEWEST_FIRST, fields: "handle,updated_at,images.url" }
    const answer = await readBackend("/store/products", listed, { query })
    if (!answer || answer.products.length === 0) return all
    all.push(...answer.products.map(({ handle, updated_at, images }) => ({ handle, updatedAt: updated_at ?? null, pictures: (images ?? []).map(({ url }) => url) })))
    if (all.length >= answer.count) return all
  }
}
