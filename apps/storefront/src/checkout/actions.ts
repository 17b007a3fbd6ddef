"use server"
import { checkoutSeen } from "@verksted/contracts/checkout"
import { storeId } from "@verksted/contracts/form-input"
import type { Locale } from "next-intl"
import { redirect } from "next/navigation"
import { claimOwnCart } from "@/account/claim-own-cart"
import { fetchCart, setDelivery } from "@/cart/cart-api"
import { cartMark } from "@/cart/cart-mark"
import { readCartId, readOrderedCartId, rememberOrdered } from "@/cart/cart-cookie"
import { viewCart, type CartView } from "@/cart/cart-view"
import { pagePath } from "@/i18n/page-path"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { readInput } from "@/lib/read-input"
import { listDeliveries } from "./checkout-api"
import { readCheckoutFields } from "./checkout-fields"
import { checkoutSentences } from "./checkout-sentences"
import type { CheckoutState } from "./checkout-state"
import { failedOutcome } from "./failed-state"
import { parseCheckout } from "./parse-checkout"
import { placeOrder, placedOrder, type Placed } from "./place-order"
import { findPostalPlace } from "./postal-places"

async function toOrderPage(token: string, locale: Locale, cartId: string): Promise<never> {
  await rememberOrdered(cartId)
  redirect(pagePath({ pathname: "/orders/[token]", params: { token }, query: { takk: 1 } }, locale))
}

/** The cart with this way of delivery, sums counted anew by the server; null when it could not be chosen. */
export async function chooseDelivery(optionId: string): Promise<CartView | null> {
  const [cartId, id] = [await readCartId(), readInput(storeId, optionId)]
  if (!cartId || id === null) return null
  const answer = await setDelivery(cartId, id)
  return answer.ok ? viewCart(answer.data) : null
}

/** Orders and pays, and leads to the order's page; otherwise says what to put right, with all that was filled in. */
export async function orderAndPay(before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const locale = localeOfForm(form)
  const fields = readCheckoutFields(form)
  const seen = readInput(checkoutSeen, form)
  const state = { attempt: nextAttempt(before), fields, errors: [], failure: null, cart: null }
  const failed = async (placed: Extract<Placed, { ok: false }>, cart: CartView | null = null) =>
    ({ ...state, cart, ...(await failedOutcome(placed.problem, locale)) })

  const [cartId, orderedId] = await Promise.all([readCartId(), readOrderedCartId()])
  // Another tab has ordered the very cart that this one shows: its order is the answer, whatever is in the cart by now.
  if (orderedId && seen?.cart_mark === cartMark(orderedId)) {
    const placed = await placedOrder(orderedId)
    if (placed.ok) return toOrderPage(placed.token, locale, orderedId)
  }
  const found = cartId ? await fetchCart(cartId) : null
  if (!cartId || !found) return failed({ ok: false, problem: { kind: "empty" } })
  if (!found.ok || found.data.completed_at) {
    const placed = found.ok ? await placedOrder(cartId) : ({ ok: false, problem: { kind: found.reason === "not_found" ? "empty" : "unknown" } } as const)
    return placed.ok ? toOrderPage(placed.token, locale, cartId) : failed(placed)
  }
  const postalCode = fields.postal_code.trim()
  const [options, sentences, place] = await Promise.all([listDeliveries(found.data), checkoutSentences(locale, postalCode.slice(0, 10)), findPostalPlace(postalCode)])
  const parsed = parseCheckout(fields, options, sentences, place === "unknown")
  if (!parsed.ok) return { ...state, errors: parsed.errors }

  await claimOwnCart(cartId)
  const placed = await placeOrder(cartId, parsed.request, seen?.seen_total ?? 0)
  if (placed.ok) return toOrderPage(placed.token, locale, cartId)
  const after = await fetchCart(cartId)
  return failed(placed, after.ok && !after.data.completed_at ? viewCart(after.data) : null)
}
