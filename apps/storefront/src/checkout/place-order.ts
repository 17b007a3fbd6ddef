import "server-only"
import { setDelivery, updateCart } from "@/cart/cart-api"
import { cartProblem } from "@/cart/cart-problem"
import { viewCart } from "@/cart/cart-view"
import { cartContact } from "./cart-address"
import { completeCart, orderToken, startPayment } from "./checkout-api"
import { checkoutProblem, paymentProblem, type CheckoutProblem } from "./checkout-problem"
import { keepThings } from "./keep-things"
import type { CheckoutRequest } from "./parse-checkout"
import { singleFlight } from "./single-flight"

export type Placed =
  | { ok: true; token: string }
  | { ok: false; problem: CheckoutProblem | { kind: "totalChanged"; before: number; after: number } }

const PATIENCE = { tries: 20, pauseMs: 250 }

/** Another request may be turning this cart into its order right now: wait for that order, a few seconds at most. */
async function awaitOrder(cartId: string): Promise<Placed> {
  for (let left = PATIENCE.tries; left > 0; left -= 1) {
    const token = await orderToken(cartId)
    if (token) return { ok: true, token }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pauseMs))
  }
  return { ok: false, problem: { kind: "busy" } }
}

/** The order that this cart has already become, or that there is none. */
export async function placedOrder(cartId: string): Promise<Placed> {
  const token = await orderToken(cartId)
  return token ? { ok: true, token } : { ok: false, problem: { kind: "empty" } }
}

async function place(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Placed> {
  const contacted = await updateCart(cartId, cartContact(request))
  if (!contacted.ok) {
    const problem = checkoutProblem(contacted)
    return problem.kind === "empty" ? placedOrder(cartId) : { ok: false, problem }
  }
  const delivered = await setDelivery(cartId, request.delivery.id)
  if (!delivered.ok) return { ok: false, problem: checkoutProblem(delivered) }
  const { total } = viewCart(delivered.data)
  if (total !== seenTotal) return { ok: false, problem: { kind: "totalChanged", before: seenTotal, after: total } }
  const kept = await keepThings(cartId, true)
  if (!kept.ok) return { ok: false, problem: checkoutProblem(kept) }
  const payment = await startPayment(cartId, request.cardNumber)
  if (!payment.ok) return { ok: false, problem: paymentProblem(payment) }
  const completion = await completeCart(cartId)
  // A conflict is another request that turns the cart into its order, unless the last piece went to somebody else.
  if (!completion.ok) return completion.status === 409 && cartProblem(completion) !== "stock" ? awaitOrder(cartId) : { ok: false, problem: checkoutProblem(completion) }
  if (completion.data.type === "cart") return { ok: false, problem: { kind: "refused", sentence: completion.data.error.message, code: completion.data.error.type === "payment_authorization_error" ? "card_declined" : null } }
  return awaitOrder(cartId)
}

const once = singleFlight<Placed>()

/**
 * Orders and pays the cart, once however often it is asked. `seenTotal` is the sum the customer saw, in øre: another
 * sum is told instead of charged.
 */
export function placeOrder(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Placed> {
  return once(cartId, () => place(cartId, request, seenTotal))
}
