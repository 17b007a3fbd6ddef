import "server-only"
import { refusalCode } from "@verksted/contracts/refusal"
import { cartProblem } from "@/cart/cart-problem"
import { completeCart, orderToken } from "./checkout-api"
import { checkoutProblem, type CheckoutProblem } from "./checkout-problem"
import { singleFlight } from "./single-flight"

export type Placed =
  | { ok: true; token: string }
  | { ok: false; problem: CheckoutProblem | { kind: "totalChanged"; before: number; after: number } }

const PATIENCE = { tries: 20, pauseMs: 250 }

/** Another request may be turning this cart into its order right now: wait for that order, a few seconds at most. */
export async function awaitOrder(cartId: string): Promise<Placed> {
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

async function complete(cartId: string): Promise<Placed> {
  const completion = await completeCart(cartId)
  // A conflict is another request that turns the cart into its order, unless the last piece went to somebody else.
  if (!completion.ok) return completion.status === 409 && cartProblem(completion) !== "stock" ? awaitOrder(cartId) : { ok: false, problem: checkoutProblem(completion) }
  if (completion.data.type === "cart") return { ok: false, problem: { kind: "refused", sentence: completion.data.error.message, code: refusalCode(completion.data.error.code) } }
  return awaitOrder(cartId)
}

const once = singleFlight<Placed>()

/** Turns a cart that is paid into its order, once however often it is asked. */
export const completeOrder = (cartId: string): Promise<Placed> => once(cartId, () => complete(cartId))
