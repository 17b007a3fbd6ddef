import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languages } from "../words/language"
import { indexOf } from "./index-of"
import { readSearchedHouse } from "./read-things"

const rows = z.array(z.object({ sales_channels: z.array(z.object({ id: z.string() }).nullish()).nullish() }))

async function countPublic(container: MedusaContainer): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const house = await readSearchedHouse(query)
  if (!house) return 0
  const { data } = await query.graph({ entity: "product", fields: ["id", "sales_channels.id"], filters: { status: "published" } })
  return rows.parse(data).filter(({ sales_channels }) => sales_channels?.some((channel) => channel?.id === house.web_channel_id)).length
}

/** Whether an index was ever filled; before that it can neither be asked nor written to. */
export async function isFilled(search: SearchTypes.ISearchModuleService, index: string): Promise<boolean> {
  const known = await search.listIndexes()
  return known.some(({ name, status }) => name === index && status === "ready")
}

/** The number of things in an index; null before it was ever filled. */
async function countIndexed(search: SearchTypes.ISearchModuleService, index: string): Promise<number | null> {
  if (!(await isFilled(search, index))) return null
  const { metadata } = await search.search({ entity: index, pagination: { take: 0 } })
  return metadata.count
}

/** The indexes that do not hold as many things as the shop shows: never filled, or cut off while being filled. */
export async function incompleteIndexes(container: MedusaContainer): Promise<string[]> {
  const expected = await countPublic(container)
  const search = container.resolve(Modules.SEARCH)
  const counted = await Promise.all(languages.map(indexOf).map(async (index) => ({ index, count: await countIndexed(search, index) })))
  return counted.filter(({ count }) => count !== expected).map(({ index }) => index)
}
