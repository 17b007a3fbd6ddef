import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether any of these price sets is a way of delivery's, deleted ones too: what is gone must be shown no longer. */
export async function haveFreight(pg: Knex, priceSets: readonly string[]): Promise<boolean> {
  return (await pg("shipping_option_price_set").whereIn("price_set_id", priceSets).first("price_set_id")) !== undefined
}
