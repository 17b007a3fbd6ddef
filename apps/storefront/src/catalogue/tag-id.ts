import "server-only"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"
import { workshopTag } from "./product-view"

const tags = z.object({ product_tags: z.array(z.object({ id: z.string() })) })

/** The id of the tag that Medusa finds a workshop's things by; null when it has none. For cached functions. */
export async function tagIdOf(workshop: string): Promise<string | null> {
  const found = await readBackend("/store/product-tags", tags, { query: { value: workshopTag(workshop), fields: "id", limit: 1 } })
  return found?.product_tags[0]?.id ?? null
}
