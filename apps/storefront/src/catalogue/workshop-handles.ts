import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"
import { NEWEST_FIRST } from "./newest-first"
import { tagIdOf } from "./tag-id"

const page = z.object({ products: z.array(z.object({ handle: z.string() })), count: z.int() })

const LARGEST_PAGE = 500

/**
 * The handles of a workshop's things, the newest first. Read once a day and by no list's tag: the things beside another are
 * chosen from it, so that a new thing renews no page of another, in a shop of ten thousand either.
 */
export async function workshopHandles(workshop: string): Promise<string[]> {
  "use cache"
  cacheLife("daily")
  cacheTag(catalogueTag.everything)
  const tag = await tagIdOf(workshop)
  const handles: string[] = []
  while (tag !== null) {
    const query = { tag_id: [tag], order: NEWEST_FIRST, fields: "handle", limit: LARGEST_PAGE, offset: handles.length }
    const answer = await readBackend("/store/products", page, { query })
    handles.push(...(answer?.products ?? []).map(({ handle }) => handle))
    if (!answer || answer.products.length === 0 || handles.length >= answer.count) break
  }
  return handles
}
