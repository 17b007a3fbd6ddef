import type { LoadedSession } from "./load-session"
import type { SettlementFacts } from "./settlement"

/** What became of the session's cart. */
export function cartFate({ order, payment, cart }: Pick<LoadedSession, "order" | "payment" | "cart">): SettlementFacts["cart"] {
  if (!order) return cart ? "open" : "none"
  if (!payment) return "ordered_otherwise"
  return order.status === "canceled" ? "canceled" : "ordered"
}
