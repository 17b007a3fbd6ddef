import type { SearchTypes } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Language } from "@verksted/contracts/language"
import { indexThings, type ThingMutation } from "./index-things"

const BATCH = 200
const rows = z.array(z.object({ id: z.string() }))

/** All products, in the order of their ids, so that an interrupted filling goes on where it stopped. */
export async function* seedThings({ container, last_key, catchup }: SearchTypes.SearchSeedContext, language: Language): AsyncGenerator<ThingMutation[]> {
  let after = last_key
  for (;;) {
    const filters = { ...(after ? { id: { $gt: after } } : {}), ...(catchup ? { updated_at: { $gte: catchup.since } } : {}) }
    const { data } = await container.query.graph({ entity: "product", fields: ["id"], filters, pagination: { take: BATCH, order: { id: "ASC" } }, withDeleted: Boolean(catchup) })
    const ids = rows.parse(data).map(({ id }) => id)
    if (!ids.length) return
    yield await indexThings(container.query, ids, language)
    after = ids.at(-1)
  }
}
