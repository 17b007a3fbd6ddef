import "server-only"
import { startPayment } from "./checkout-api"
import { paymentProblem } from "./checkout-problem"
import { completeOrder, type Placed } from "./complete-order"
import type { CheckoutRequest } from "./parse-checkout"
import { settleCart } from "./settle-cart"
import { singleFlight } from "./single-flight"

async function place(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Placed> {
  const settled = await settleCart(cartId, request, seenTotal)
  if (settled) return settled
  const payment = await startPayment(cartId, request.cardNumber)
  return payment.ok ? completeOrder(cartId) : { ok: false, problem: paymentProblem(payment) }
}

const once = singleFlight<Placed>()

/** Orders the cart and pays it with the demo's card, once however often it is asked. `seenTotal` in øre. */
export function placeOrder(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Placed> {
  return once(cartId, () => place(cartId, request, seenTotal))
}
