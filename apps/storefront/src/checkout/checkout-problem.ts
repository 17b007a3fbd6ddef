import type { RefusalCode } from "@verksted/contracts/refusal"
import { cartProblem } from "../cart/cart-problem"
import type { BackendFailure } from "../lib/backend"

/** The backend's own words, which name the thing or the card but are Norwegian, and their code. */
export type Refused = { sentence: string; code: RefusalCode | null }

/** Why an order was not placed. */
export type CheckoutProblem =
  | { kind: "busy" | "empty" | "unknown" }
  /** Asked too often: in so many minutes it may be tried again. */
  | { kind: "wait"; wait: number }
  /** Something in the cart stands in the way: the customer must go there. */
  | ({ kind: "in_cart" } & Refused)
  /** The backend's word for what must be put right on this page. */
  | ({ kind: "refused" | "card" } & Refused)

/** What a refused request of the checkout means. */
export function checkoutProblem(failure: BackendFailure): CheckoutProblem {
  if (failure.wait !== undefined) return { kind: "wait", wait: failure.wait }
  const refused = { sentence: failure.message, code: failure.code ?? null }
  const problem = cartProblem(failure)
  if (problem === "stock" || problem === "gone") return { kind: "in_cart", ...refused }
  if (failure.status === 409) return { kind: "busy" }
  if (failure.reason === "unavailable" || failure.message === "") return { kind: "unknown" }
  if (problem === "cart_gone") return { kind: "empty" }
  return { kind: "refused", ...refused }
}

/** A card that the provider does not even try: its sentence belongs beside the card's field. */
export function paymentProblem(failure: BackendFailure): CheckoutProblem {
  const problem = checkoutProblem(failure)
  return problem.kind === "refused" ? { kind: "card", sentence: problem.sentence, code: problem.code } : problem
}
