import type { TillSale } from "@verksted/contracts/till"
import type { TillSaleRow } from "../modules/till/service"
import type { SoldLine } from "./sold-line"

/** A completed sale as the till page shows it. */
export function tillSaleView(row: TillSaleRow): TillSale {
  const { id, order_id, display_id, total, vat, rounding, due, means, tendered, change } = row
  const lines = (row.lines as SoldLine[]).map(({ title, variant_title, sku, quantity, unit_price, gross }) => ({ title, variant_title, sku, quantity, unit_price, gross }))
  return { id, order_id, display_id, completed_at: new Date(row.completed_at).toISOString(), lines, total, vat, rounding, due, means, tendered, change }
}
