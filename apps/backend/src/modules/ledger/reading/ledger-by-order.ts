import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What the rows of one order hold together, øre. */
export type OrderLedger = {
  order_id: string
  display_id: number | null
  /** Goods and freight, less refunds: what Medusa shall have captured less refunded. */
  sales: number
  rounding: number
  /** Goods that no workshop was chosen for. */
  without_workshop: number
}

export async function ledgerByOrder(pg: Knex): Promise<OrderLedger[]> {
  const rows: Record<keyof OrderLedger, string>[] = await pg("ledger_entry")
    .select("order_id")
    .max({ display_id: "display_id" })
    .select(
      pg.raw(`coalesce(sum("gross") filter (where "kind" <> 'rounding'), 0) as "sales"`),
      pg.raw(`coalesce(sum("gross") filter (where "kind" = 'rounding'), 0) as "rounding"`),
      pg.raw(`coalesce(sum("gross") filter (where "workshop_id" is null and "kind" in ('sale', 'refund')), 0) as "without_workshop"`),
    )
    .groupBy("order_id")
  return rows.map((row) => ({
    order_id: row.order_id,
    display_id: row.display_id === null ? null : Number(row.display_id),
    sales: Number(row.sales),
    rounding: Number(row.rounding),
    without_workshop: Number(row.without_workshop),
  }))
}
