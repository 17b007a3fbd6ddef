import { cartProblem } from "../cart/cart-problem"
import type { BackendFailure } from "../lib/backend"

/** Why an order was not placed. A `sentence` is the backend's own, which names the thing or the card. */
export type CheckoutProblem =
  | { kind: "busy" | "empty" | "unknown" }
  /** Something in the cart stands in the way: the customer must go there. */
  | { kind: "in_cart"; sentence: string }
  /** The backend's word for what must be put right on this page. */
  | { kind: "refused" | "card"; sentence: string }

/** What a refused request of the checkout means. */
export function checkoutProblem(failure: BackendFailure): CheckoutProblem {
  if (failure.status === 409) return { kind: "busy" }
  if (failure.reason === "unavailable" || failure.message === "") return { kind: "unknown" }
  const problem = cartProblem(failure)
  if (problem === "stock" || problem === "gone") return { kind: "in_cart", sentence: failure.message }
  if (problem === "cart_gone") return { kind: "empty" }
  return { kind: "refused", sentence: failure.message }
}

/** A card that the provider does not even try: its sentence belongs beside the card's field. */
export function paymentProblem(failure: BackendFailure): CheckoutProblem {
  const problem = checkoutProblem(failure)
  return problem.kind === "refused" ? { kind: "card", sentence: problem.sentence } : problem
}
