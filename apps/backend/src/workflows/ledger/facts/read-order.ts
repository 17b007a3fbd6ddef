import { readPlain, type Query } from "./query"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderMoney } from "./order-money"

const fields = [
  "id", "display_id", "sales_channel_id", "total", "items.*", "items.original_total", "items.adjustments.amount", "items.tax_lines.rate", "shipping_methods.*", "shipping_methods.total",
  "payment_collections.payments.id", "payment_collections.payments.provider_id", "payment_collections.payments.amount",
  "payment_collections.payments.captures.*", "payment_collections.payments.refunds.*", "payment_collections.payments.refunds.refund_reason.label",
]

/** An order as Medusa has it: kroner, unrounded. Throws NOT_FOUND for an order that is not there. */
export async function readOrder(query: Query, orderId: string): Promise<OrderMoney> {
  const [order] = await readPlain<OrderMoney>(query, { entity: "order", fields, filters: { id: orderId } })
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Ordren finnes ikke. Kontroller ordrenummeret.")
  return order
}
