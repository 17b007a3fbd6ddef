import type { OrderPage } from "@verksted/contracts/order-page"

/** Which sentence tells how far the order has come. */
export function statusKey(order: Pick<OrderPage, "status" | "delivery">): OrderPage["status"] | "mottattPickup" {
  return order.status === "mottatt" && order.delivery.kind === "pickup" ? "mottattPickup" : order.status
}
