import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"
import { tagIdOf } from "./tag-id"

const handles = z.object({ products: z.array(z.object({ handle: z.string() })) })

/** A few more than are shown: some may be sold. */
const CHOSEN = 8

/**
 * The handles of things from a workshop that came into the shop just before `createdAt` (ISO 8601), and where those end,
 * of its newest. Chosen once a day and by no list's tag: each thing stands on a few others' pages only, so that a new
 * thing renews no page of another, in a shop of ten thousand either.
 */
export async function neighbourHandles(workshop: string, createdAt: string): Promise<string[]> {
  "use cache"
  cacheLife("daily")
  cacheTag(catalogueTag.everything)
  const tag = await tagIdOf(workshop)
  if (tag === null) return []
  const read = (created_at: Record<string, string>, limit: number) =>
    readBackend("/store/products", handles, { query: { tag_id: [tag], ...created_at, order: "-created_at", fields: "handle", limit } })
  const earlier = (await read({ "created_at[$lt]": createdAt }, CHOSEN))?.products ?? []
  const newest = earlier.length < CHOSEN ? ((await read({ "created_at[$gt]": createdAt }, CHOSEN - earlier.length))?.products ?? []) : []
  return [...earlier, ...newest].map(({ handle }) => handle)
}
