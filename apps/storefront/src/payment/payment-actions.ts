"use server"
import { checkoutSeen } from "@verksted/contracts/checkout"
import { paymentStep } from "@verksted/contracts/payment-step"
import { fetchCart } from "@/cart/cart-api"
import { readCartId, readOrderedCartId } from "@/cart/cart-cookie"
import { viewCart } from "@/cart/cart-view"
import { readCheckoutFields, TEST_CARD_NUMBER } from "@/checkout/checkout-fields"
import type { CheckoutState } from "@/checkout/checkout-state"
import { awaitOrder, completeOrder, placedOrder, type Placed } from "@/checkout/complete-order"
import { failedOutcome } from "@/checkout/failed-state"
import { readOrderWish } from "@/checkout/order-wish"
import { thanksPath } from "@/checkout/thanks-path"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { readInput } from "@/lib/read-input"
import { beginPayment } from "./begin-payment"
import { whyUnpaid } from "./why-unpaid"

type Outcome = Pick<CheckoutState, "errors" | "failure">

/** What follows a press on «Bestill og betal». */
export type Begun =
  /** What to put right. */
  | { kind: "told"; state: CheckoutState }
  /** The browser confirms the intent that this secret belongs to; `state` is what to show if it is refused. */
  | { kind: "confirm"; clientSecret: string; state: CheckoutState }
  | { kind: "ordered"; path: string }

/** What became of a payment that Stripe has answered. */
export type Finished =
  | { kind: "ordered"; path: string }
  /** It is not paid. */
  | { kind: "unpaid" }
  /** Nobody knows yet: the bank is not done, or the shop does not answer. */
  | { kind: "waiting" }
  | { kind: "failed"; outcome: Outcome }

/** Writes the order into the cart, keeps its things and begins a payment; otherwise says what to put right, with all that was filled in. */
export async function preparePayment(before: CheckoutState, form: FormData): Promise<Begun> {
  const locale = localeOfForm(form)
  const { payment_problem } = readInput(paymentStep, form) ?? { payment_problem: "" }
  const fields = { ...readCheckoutFields(form), card_number: TEST_CARD_NUMBER }
  const state: CheckoutState = { attempt: nextAttempt(before), fields, errors: [], failure: null, cart: null }
  const beside: CheckoutState["errors"] = payment_problem ? [{ field: "payment", message: payment_problem }] : []
  const wish = await readOrderWish(readInput(checkoutSeen, form), fields, locale)
  if (wish.kind === "ordered") return { kind: "ordered", path: await thanksPath(wish.token, locale, wish.cartId) }
  if (wish.kind === "failed") return { kind: "told", state: { ...state, ...(await failedOutcome(wish.problem, locale)) } }
  if (wish.kind === "errors") return { kind: "told", state: { ...state, errors: [...wish.errors, ...beside] } }
  if (beside.length > 0) return { kind: "told", state: { ...state, errors: beside } }
  const begun = await beginPayment(wish.cartId, wish.request, wish.seenTotal)
  if ("clientSecret" in begun) return { kind: "confirm", clientSecret: begun.clientSecret, state }
  if (begun.ok) return { kind: "ordered", path: await thanksPath(begun.token, locale, wish.cartId) }
  const after = await fetchCart(wish.cartId)
  return { kind: "told", state: { ...state, cart: after.ok && !after.data.completed_at ? viewCart(after.data) : null, ...(await failedOutcome(begun.problem, locale)) } }
}

/**
 * Turns the visitor's cart into its order, if it is paid. Safe to ask as often as one likes. `isPaid` is what Stripe told the
 * browser; it only decides how long another request is waited for, and which words are said.
 */
export async function finishPayment(form: FormData): Promise<Finished> {
  const locale = localeOfForm(form)
  const { is_paid } = readInput(paymentStep, form) ?? { is_paid: false }
  const [cartId, orderedId] = await Promise.all([readCartId(), readOrderedCartId()])
  const id = cartId ?? orderedId
  if (!id) return { kind: "failed", outcome: await failedOutcome({ kind: "empty" }, locale) }
  const placed: Placed = cartId ? await completeOrder(cartId) : await placedOrder(id)
  if (placed.ok) return { kind: "ordered", path: await thanksPath(placed.token, locale, id) }
  const why = whyUnpaid(placed.problem)
  if (why === "told") return { kind: "failed", outcome: await failedOutcome(placed.problem, locale) }
  if (!is_paid) return { kind: why }
  const other = await awaitOrder(id)
  return other.ok ? { kind: "ordered", path: await thanksPath(other.token, locale, id) } : { kind: "waiting" }
}
