import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type ProductSales = { product_id: string; net_units: number; first_sold_on: string | null }

/** One answer for each product asked for, sold or not. */
export async function salesOfProducts(pg: Knex, productIds: string[]): Promise<ProductSales[]> {
  const rows = await pg("ledger_entry")
    .select("product_id")
    .sum({ net_units: "qty" })
    .select(pg.raw(`to_char(min("oslo_date") filter (where "kind" = 'sale'), 'YYYY-MM-DD') as "first_sold_on"`))
    .whereIn("product_id", productIds)
    .groupBy("product_id")
  const sales = new Map((rows as (ProductSales & { net_units: string })[]).map((row) => [row.product_id, row]))
  return productIds.map((product_id) => ({
    product_id,
    net_units: Number(sales.get(product_id)?.net_units ?? 0),
    first_sold_on: sales.get(product_id)?.first_sold_on ?? null,
  }))
}
