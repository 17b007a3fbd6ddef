import type { Query } from "./query"
import type { CounterSale } from "../../../modules/ledger/booking/order-facts"

type TillSale = { id: string; actor_id: string; completed_at: string | Date; rounding: number }

/** The counter sale of an order, if it was sold there. Rounding in øre. */
export async function readCounterSale(query: Query, orderId: string): Promise<CounterSale | null> {
  const { data } = (await query.graph({ entity: "till_sale", fields: ["id", "actor_id", "completed_at", "rounding"], filters: { order_id: orderId } })) as { data: TillSale[] }
  const sale = data[0]
  return sale ? { id: sale.id, actor: sale.actor_id, at: new Date(sale.completed_at).toISOString(), rounding: Number(sale.rounding) } : null
}
