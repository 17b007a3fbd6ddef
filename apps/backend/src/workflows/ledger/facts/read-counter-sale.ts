import { readPlain, type Query } from "./query"
import type { CounterSale } from "../../../modules/ledger/booking/order-facts"

type TillSale = { id: string; actor_id: string; completed_at: string; rounding: number }

/** The counter sale of an order, if it was sold there. Rounding in øre. */
export async function readCounterSale(query: Query, orderId: string): Promise<CounterSale | null> {
  const [sale] = await readPlain<TillSale>(query, { entity: "till_sale", fields: ["id", "actor_id", "completed_at", "rounding"], filters: { order_id: orderId } })
  return sale ? { id: sale.id, actor: sale.actor_id, at: sale.completed_at, rounding: sale.rounding } : null
}
