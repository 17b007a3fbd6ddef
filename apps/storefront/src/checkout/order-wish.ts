import "server-only"
import type { checkoutSeen } from "@verksted/contracts/checkout"
import type { Locale } from "next-intl"
import type { z } from "zod"
import { claimOwnCart } from "@/account/claim-own-cart"
import { fetchCart } from "@/cart/cart-api"
import { readCartId, readOrderedCartId } from "@/cart/cart-cookie"
import { cartMark } from "@/cart/cart-mark"
import { listDeliveries } from "./checkout-api"
import type { CheckoutFields } from "./checkout-fields"
import { checkoutSentences } from "./checkout-sentences"
import { placedOrder, type Placed } from "./complete-order"
import { parseCheckout, type CheckoutRequest, type FieldError } from "./parse-checkout"
import { findPostalPlace } from "./postal-places"

/** What is asked for by a press on «Bestill og betal». */
export type OrderWish =
  /** The cart can be ordered as the form says. `seenTotal` in øre. */
  | { kind: "ready"; cartId: string; request: CheckoutRequest; seenTotal: number }
  | { kind: "errors"; errors: FieldError[] }
  /** It is an order already. */
  | { kind: "ordered"; cartId: string; token: string }
  | { kind: "failed"; problem: Extract<Placed, { ok: false }>["problem"] }

const ofPlaced = (placed: Placed, cartId: string): OrderWish => (placed.ok ? { kind: "ordered", cartId, token: placed.token } : { kind: "failed", problem: placed.problem })

/** Reads the posted checkout against the visitor's cart: what can be ordered, or what must be put right. `seen` is the page that it was filled in on. */
export async function readOrderWish(seen: z.infer<typeof checkoutSeen> | null, fields: CheckoutFields, locale: Locale): Promise<OrderWish> {
  const [cartId, orderedId] = await Promise.all([readCartId(), readOrderedCartId()])
  // Another tab has ordered the very cart that this one shows: its order is the answer, whatever is in the cart by now.
  if (orderedId && seen?.cart_mark === cartMark(orderedId)) {
    const placed = await placedOrder(orderedId)
    if (placed.ok) return ofPlaced(placed, orderedId)
  }
  const found = cartId ? await fetchCart(cartId) : null
  if (!cartId || !found) return { kind: "failed", problem: { kind: "empty" } }
  if (!found.ok) return { kind: "failed", problem: { kind: found.reason === "not_found" ? "empty" : "unknown" } }
  if (found.data.completed_at) return ofPlaced(await placedOrder(cartId), cartId)
  const postalCode = fields.postal_code.trim()
  const [options, sentences, place] = await Promise.all([listDeliveries(found.data), checkoutSentences(locale, postalCode.slice(0, 10)), findPostalPlace(postalCode)])
  const parsed = parseCheckout(fields, options, sentences, place === "unknown")
  if (!parsed.ok) return { kind: "errors", errors: parsed.errors }
  await claimOwnCart(cartId)
  return { kind: "ready", cartId, request: parsed.request, seenTotal: seen?.seen_total ?? 0 }
}
