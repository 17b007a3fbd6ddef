import type { BackendFailure } from "../lib/backend"

/** Why the backend refused a change of the cart. */
export type CartProblem = "stock" | "gone" | "line_gone" | "cart_gone" | "quantity" | "unknown"

/** Tells from Medusa's answer what went wrong; its English sentences are never shown. */
export function cartProblem(failure: BackendFailure): CartProblem {
  const { code, message, status } = failure
  if (code === "insufficient_inventory" || /required inventory|stock location/i.test(message)) return "stock"
  if (/line item/i.test(message) && status === 404) return "line_gone"
  if (/already completed/i.test(message) || (status === 404 && /cart/i.test(message))) return "cart_gone"
  if (/variant/i.test(message)) return "gone"
  if (/quantity|antall/i.test(message)) return "quantity"
  return "unknown"
}

/** Whether the cart itself is over: the cookie that names it is then forgotten. */
export function isCartOver(failure: BackendFailure): boolean {
  return cartProblem(failure) === "cart_gone"
}
