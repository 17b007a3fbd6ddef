import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { z } from "zod"
import { readBackend } from "@/lib/read-backend"

const regions = z.object({ regions: z.array(z.object({ id: z.string() })).min(1) })

/**
 * The one region of the shop: Medusa needs it to tell a price.
 * @throws Error when the backend is out of reach or has none.
 */
export async function regionId(): Promise<string> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything)
  const answer = await readBackend("/store/regions", regions, { query: { fields: "id", limit: 1 } })
  const region = answer?.regions[0]
  if (!region) throw new Error("The backend has no region.")
  return region.id
}
