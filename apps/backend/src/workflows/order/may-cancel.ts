import type { WebOrder } from "./load-web-order"

/** Whether the buyer can take the order back: nothing is paid, and nothing has left the shop. */
export function mayCancel({ status, fulfillments, payment_collections }: Pick<WebOrder, "status" | "fulfillments" | "payment_collections">): boolean {
  const captured = payment_collections.some(({ payments }) => payments.some(({ captures }) => captures.length > 0))
  const gone = fulfillments.some(({ canceled_at }) => !canceled_at)
  return status === "pending" && !captured && !gone
}
