import "server-only"
import { startStripePayment } from "@/checkout/checkout-api"
import { checkoutProblem } from "@/checkout/checkout-problem"
import type { Placed } from "@/checkout/complete-order"
import type { CheckoutRequest } from "@/checkout/parse-checkout"
import { settleCart } from "@/checkout/settle-cart"
import { singleFlight } from "@/checkout/single-flight"

export type Begun = { clientSecret: string } | Placed

async function begin(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Begun> {
  const settled = await settleCart(cartId, request, seenTotal)
  if (settled) return settled
  const payment = await startStripePayment(cartId)
  return payment.ok ? { clientSecret: payment.data } : { ok: false, problem: checkoutProblem(payment) }
}

const once = singleFlight<Begun>()

/** Makes the cart ready and begins one payment of it, once however often it is asked at a time. `seenTotal` in øre. */
export const beginPayment = (cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Begun> =>
  once(cartId, () => begin(cartId, request, seenTotal))
