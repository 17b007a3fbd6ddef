import "server-only"
import { setDelivery, updateCart } from "@/cart/cart-api"
import { viewCart } from "@/cart/cart-view"
import { cartContact } from "./cart-address"
import { checkoutProblem } from "./checkout-problem"
import { placedOrder, type Placed } from "./complete-order"
import { keepThings } from "./keep-things"
import type { CheckoutRequest } from "./parse-checkout"

/**
 * Writes into the cart what the customer asked for, and keeps its things until it is paid. `seenTotal` is the sum the
 * customer saw, in øre: another sum is told instead of charged.
 * @returns null when the cart is ready to be paid, else why not, or the order that it is already
 */
export async function settleCart(cartId: string, request: CheckoutRequest, seenTotal: number): Promise<Placed | null> {
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
  return kept.ok ? null : { ok: false, problem: checkoutProblem(kept) }
}
