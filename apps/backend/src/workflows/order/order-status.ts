import type { OrderPage } from "@verksted/contracts/order-page"
import type { WebOrder } from "./load-web-order"

type Seen = Pick<WebOrder, "status" | "fulfillments" | "payment_collections">

/** How far the order has come, in the buyer's words. What happened last wins: money back, then handed over, then on its way. */
export function orderStatus({ status, fulfillments, payment_collections }: Seen, kind: "pickup" | "parcel"): OrderPage["status"] {
  const captured = payment_collections.reduce((sum, { captured_amount }) => sum + (captured_amount ?? 0), 0)
  const refunded = payment_collections.reduce((sum, { refunded_amount }) => sum + (refunded_amount ?? 0), 0)
  if (captured > 0 && refunded >= captured) return "refundert"
  if (status === "canceled") return "kansellert"
  const going = fulfillments.filter((fulfilment) => !fulfilment.canceled_at)
  if (going.length === 0) return "mottatt"
  if (going.every((fulfilment) => fulfilment.delivered_at)) return "levert"
  if (kind === "parcel") return going.every((fulfilment) => fulfilment.shipped_at) ? "sendt" : "mottatt"
  return going.every((fulfilment) => fulfilment.packed_at) ? "klar" : "mottatt"
}
