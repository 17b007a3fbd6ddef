import { cartProblem } from "../cart/cart-problem"
import type { BackendFailure } from "../lib/backend"

/** Why an order was not placed. `declined` and `card` carry the backend's own sentence. */
export type CheckoutProblem =
  | { kind: "stock" | "gone" | "busy" | "empty" | "unknown" }
  | { kind: "declined" | "card"; sentence: string }

/** What a refused request of the checkout means. */
export function checkoutProblem(failure: BackendFailure): CheckoutProblem {
  if (failure.status === 409) return { kind: "busy" }
  const problem = cartProblem(failure)
  if (problem === "stock" || problem === "gone") return { kind: problem }
  if (problem === "cart_gone") return { kind: "empty" }
  return { kind: "unknown" }
}

/** A card that the provider does not even try: its sentence belongs beside the card's field. */
export function paymentProblem(failure: BackendFailure): CheckoutProblem {
  const ofCard = failure.reason === "refused" && failure.status === 400 && failure.message !== ""
  return ofCard ? { kind: "card", sentence: failure.message } : checkoutProblem(failure)
}

/** What Medusa says instead of an order when the payment does not go through. */
export function declinedProblem(error: { message: string; type?: string | null | undefined }): CheckoutProblem {
  if (error.type === "payment_authorization_error") return { kind: "declined", sentence: error.message }
  return checkoutProblem({ ok: false, reason: "refused", status: 400, code: null, message: error.message })
}
