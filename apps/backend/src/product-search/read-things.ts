import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ENGLISH, type Language } from "@verksted/contracts/language"
import type { Pieces } from "./thing-document"
import { thing, thingFields, type Thing } from "./thing"

export type Query = Omit<RemoteQueryFunction, symbol>

const house = z.object({ region_id: z.string(), web_channel_id: z.string() })
export type SearchedHouse = z.infer<typeof house>

/** The shop whose things are indexed; null before set-up. */
export async function readSearchedHouse(query: Query): Promise<SearchedHouse | null> {
  const { data } = await query.graph({ entity: "seller", fields: ["region_id", "web_channel_id"] })
  const [row] = z.array(house).parse(data)
  return row ?? null
}

/** The things with these ids, their texts in this language as far as they have any; one that is deleted is missing. */
export async function readThings(query: Query, ids: string[], { region_id }: SearchedHouse, language: Language): Promise<Thing[]> {
  if (!ids.length) return []
  const context = { variants: { calculated_price: QueryContext({ region_id, currency_code: "nok" }) } }
  const { data } = await query.graph({ entity: "product", fields: thingFields, filters: { id: ids }, context }, language === "en" ? { locale: ENGLISH } : {})
  return z.array(thing).parse(data)
}

/** What the web shop may sell of each variant now: stock less what is reserved. */
export async function readPieces(query: Query, things: readonly Thing[], { web_channel_id }: SearchedHouse): Promise<Pieces> {
  const variant_ids = things.flatMap(({ variants }) => (variants ?? []).filter(({ manage_inventory }) => manage_inventory).map(({ id }) => id))
  if (!variant_ids.length) return new Map()
  const found = await getVariantAvailability(query, { variant_ids, sales_channel_id: web_channel_id })
  return new Map(Object.entries(found).map(([id, { availability }]) => [id, availability]))
}
