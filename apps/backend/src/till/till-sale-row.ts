import type { CompleteSale } from "@verksted/contracts/till"
import { osloDay } from "@verksted/bottom-line/period"
import type { House } from "../modules/seller/service"
import { saleFingerprint } from "./sale-fingerprint"
import type { Settlement } from "./settle"
import type { PricedLine } from "./sold-line"
import { soldLines } from "./sold-lines"
import type { CounterOrder } from "./sold-lines"

/** A sale as it is ordered of the workflow: the clerk's body, who the clerk is, and for the demo loader when it was. */
export type SaleOrder = CompleteSale & { actor_id: string; completed_at?: string | undefined }

type Priced = { house: House; lines: PricedLine[]; settlement: Settlement }

/** The till sale to write, but for the stock conflicts. Amounts in øre. */
export function tillSaleRow(sale: SaleOrder, { house, lines, settlement }: Priced, order: CounterOrder) {
  const at = sale.completed_at ? new Date(sale.completed_at) : new Date()
  const sold = soldLines(lines, order, osloDay(at), house.profile?.vat_registered_from ?? null)
  return {
    idempotency_key: sale.idempotency_key,
    fingerprint: saleFingerprint(sale),
    order_id: order.id,
    display_id: order.display_id,
    actor_id: sale.actor_id,
    means: sale.means,
    lines: sold,
    vat: sold.reduce((sum, line) => sum + line.vat, 0),
    ...settlement,
    reference: sale.reference || null,
    completed_at: sale.completed_at,
  }
}
