import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether any of these price sets, or of these prices, is a way of delivery's; deleted ones too: what is gone must be shown no longer. */
export async function haveFreight(pg: Knex, { priceSets, prices }: { priceSets: readonly string[]; prices: readonly string[] }): Promise<boolean> {
  const found = await pg("shipping_option_price_set")
    .whereIn("price_set_id", priceSets)
    .orWhereIn("price_set_id", pg("price").whereIn("id", prices).select("price_set_id"))
    .first("price_set_id")
  return found !== undefined
}
