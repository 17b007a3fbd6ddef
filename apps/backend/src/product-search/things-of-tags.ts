import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"

const PRODUCT = catalogueTag.product("")

/** What any thing may hold something of: its price, its workshop's name. */
const ofAllThings: readonly string[] = [catalogueTag.everything, catalogueTag.workshops]

/** The products that these tags are about; a deleted one too, so that it can be taken out. */
export async function thingsOfTags(pg: Knex, tags: readonly string[]): Promise<string[]> {
  const products = pg<{ id: string; handle: string; deleted_at: Date | null }>("product")
  if (tags.some((tag) => ofAllThings.includes(tag))) return products.whereNull("deleted_at").orderBy("id").pluck("id")
  const handles = tags.filter((tag) => tag.startsWith(PRODUCT)).map((tag) => tag.slice(PRODUCT.length))
  return handles.length ? products.whereIn("handle", handles).pluck("id") : []
}
