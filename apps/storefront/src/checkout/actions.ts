"use server"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { fetchCart, setDelivery } from "@/cart/cart-api"
import { forgetCart, readCartId } from "@/cart/cart-cookie"
import { viewCart, type CartView } from "@/cart/cart-view"
import { getPathname } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"
import { listDeliveries } from "./checkout-api"
import { readCheckoutFields } from "./checkout-fields"
import type { CheckoutState } from "./checkout-state"
import { failedOutcome } from "./failed-state"
import { parseCheckout } from "./parse-checkout"
import { placeOrder, placedOrder, type Placed } from "./place-order"

const locale = routing.defaultLocale

async function toOrderPage(token: string): Promise<never> {
  await forgetCart()
  redirect(`${getPathname({ locale, href: { pathname: "/orders/[token]", params: { token } } })}?takk=1`)
}

/** The cart with this way of delivery, sums counted anew by the server; null when it could not be chosen. */
export async function chooseDelivery(optionId: string): Promise<CartView | null> {
  const cartId = await readCartId()
  if (!cartId) return null
  const answer = await setDelivery(cartId, String(optionId).slice(0, 100))
  return answer.ok ? viewCart(answer.data) : null
}

/** Orders and pays, and leads to the order's page; otherwise says what to put right, with all that was filled in. */
export async function orderAndPay(before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const fields = readCheckoutFields(form)
  const state = { attempt: before.attempt + 1, fields, errors: [], failure: null, cart: null }
  const failed = async (placed: Extract<Placed, { ok: false }>, cart: CartView | null = null) =>
    ({ ...state, cart, ...(await failedOutcome(placed.problem)) })

  const cartId = await readCartId()
  const found = cartId ? await fetchCart(cartId) : null
  if (!cartId || !found) return failed({ ok: false, problem: { kind: "empty" } })
  if (!found.ok || found.data.completed_at) {
    const placed = found.ok ? await placedOrder(cartId) : ({ ok: false, problem: { kind: found.reason === "not_found" ? "empty" : "unknown" } } as const)
    return placed.ok ? toOrderPage(placed.token) : failed(placed)
  }
  const t = await getTranslations({ locale, namespace: "Checkout.problems" })
  const sentences = { chooseDelivery: t("chooseDelivery"), cardNumber: t("cardNumber") }
  const parsed = parseCheckout(fields, await listDeliveries(found.data), sentences)
  if (!parsed.ok) return { ...state, errors: parsed.errors }

  const placed = await placeOrder(cartId, parsed.request, Number(form.get("seen_total")))
  if (placed.ok) return toOrderPage(placed.token)
  const after = await fetchCart(cartId)
  return failed(placed, after.ok && !after.data.completed_at ? viewCart(after.data) : null)
}
