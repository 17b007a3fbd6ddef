import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PeriodQuery } from "@verksted/contracts/ledger"
import { bucketKinds } from "./bucket-kinds"

/** What a workshop sold in a period, less what was refunded, øre; and how many makers had a part in it, of those who are not forgotten. */
export type WorkshopSales = { gross: number; net: number; units: number; makers: number }

export async function salesOfWorkshop(pg: Knex, workshop_id: string, { from, to }: PeriodQuery): Promise<WorkshopSales> {
  const sold = () =>
    pg("ledger_entry").where({ workshop_id }).where("oslo_date", ">=", from).where("oslo_date", "<", to).whereIn("kind", [...bucketKinds.goods])
  const sums = await sold().sum({ gross: "gross", net: "net", units: "qty" }).first<Record<"gross" | "net" | "units", string | null>>()
  const parts = await pg("ledger_maker_share")
    .join("ledger_maker_reference", "ledger_maker_reference.ref", "ledger_maker_share.ref")
    .whereIn(["order_id", "line_no"], sold().select("order_id", "line_no"))
    .countDistinct({ makers: "maker_id" })
    .first<{ makers: string }>()
  return { gross: Number(sums.gross ?? 0), net: Number(sums.net ?? 0), units: Number(sums.units ?? 0), makers: Number(parts.makers) }
}
