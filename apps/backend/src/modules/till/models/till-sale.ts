import { model } from "@medusajs/framework/utils"

/**
 * A completed counter sale, as it was: never changed, never deleted (triggers refuse both).
 * Amounts in øre; a sale is at most 100 000 000 øre, which fits an integer.
 */
const TillSale = model.define("till_sale", {
  id: model.id({ prefix: "tsl" }).primaryKey(),
  /** Made by the till when the sale begins: the same key again is the same sale. */
  idempotency_key: model.text().unique(),
  /** Hash of what was sold and how it was paid: the key cannot be used for another sale. */
  fingerprint: model.text(),
  order_id: model.text().unique(),
  display_id: model.number(),
  actor_id: model.text(),
  means: model.enum(["cash", "external_card", "vipps"]),
  /** Snapshot of the lines, `SoldLine[]`. */
  lines: model.json(),
  total: model.number(),
  vat: model.number(),
  rounding: model.number(),
  due: model.number(),
  tendered: model.number().nullable(),
  change: model.number().nullable(),
  reference: model.text().nullable(),
  /** Why stock was adjusted in: what the clerk had in hand though the stock said otherwise, `StockConflict[]`. */
  stock_conflicts: model.json(),
  completed_at: model.dateTime(),
})

export default TillSale
