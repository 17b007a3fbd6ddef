"use server"
import { checkoutSeen } from "@verksted/contracts/checkout"
import { storeId } from "@verksted/contracts/form-input"
import { redirect } from "next/navigation"
import { fetchCart, setDelivery } from "@/cart/cart-api"
import { readCartId } from "@/cart/cart-cookie"
import { viewCart, type CartView } from "@/cart/cart-view"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { readInput } from "@/lib/read-input"
import { readCheckoutFields } from "./checkout-fields"
import type { CheckoutState } from "./checkout-state"
import { failedOutcome } from "./failed-state"
import { readOrderWish } from "./order-wish"
import { placeOrder } from "./place-order"
import { thanksPath } from "./thanks-path"

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
  const state = { attempt: nextAttempt(before), fields, errors: [], failure: null, cart: null }
  const wish = await readOrderWish(readInput(checkoutSeen, form), fields, locale)
  if (wish.kind === "ordered") redirect(await thanksPath(wish.token, locale, wish.cartId))
  if (wish.kind === "errors") return { ...state, errors: wish.errors }
  if (wish.kind === "failed") return { ...state, ...(await failedOutcome(wish.problem, locale)) }
  const placed = await placeOrder(wish.cartId, wish.request, wish.seenTotal)
  if (placed.ok) redirect(await thanksPath(placed.token, locale, wish.cartId))
  const after = await fetchCart(wish.cartId)
  return { ...state, cart: after.ok && !after.data.completed_at ? viewCart(after.data) : null, ...(await failedOutcome(placed.problem, locale)) }
}
