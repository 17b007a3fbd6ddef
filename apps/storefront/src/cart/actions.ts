"use server"
import { addLineForm, changeLineForm } from "@verksted/contracts/form-input"
import type { Locale } from "next-intl"
import { localeOfForm } from "@/i18n/locale-of-form"
import type { BackendAnswer } from "@/lib/backend"
import { readInput } from "@/lib/read-input"
import { addLine, createCart, deleteLine, fetchCart, setLineQuantity, speakIn } from "./cart-api"
import { forgetCart, readCartId, rememberCart } from "./cart-cookie"
import { cartProblem, isCartOver } from "./cart-problem"
import { cartSentence, quantitySentence, unknownSentence } from "./cart-sentence"
import { viewCart, type CartView } from "./cart-view"
import { parseAddQuantity, parseChangeQuantity } from "./quantity"
import type { StoreCart } from "./store-cart"

/** `cart` is the whole cart as the server counted it after the change; absent when nothing is known of it. */
export type AddToCartState = { status: "idle" | "added" | "error"; message?: string; cart?: CartView | null; /** The variant that nobody can buy any more, or not now: `held`, since somebody else is about to. */ gone?: string; held?: boolean }
export type ChangeCartState = { status: "idle" | "changed" | "error"; message?: string; cart?: CartView | null }

const viewOf = (answer: BackendAnswer<StoreCart>): { cart?: CartView | null } => (answer.ok ? { cart: viewCart(answer.data) } : {})

async function addToNewCart(variantId: string, quantity: number, locale: Locale) {
  const created = await createCart(locale)
  if (!created.ok) return created
  const added = await addLine(created.data.id, variantId, quantity)
  if (added.ok) await rememberCart(created.data.id)
  return added
}

/** Lays `quantity` of `variant_id` in the visitor's cart; the cart is made when it is first needed. */
export async function addToCart(_before: AddToCartState, form: FormData): Promise<AddToCartState> {
  const locale = localeOfForm(form)
  const asked = readInput(addLineForm, form)
  const parsed = parseAddQuantity(asked?.quantity ?? "1")
  if (!asked) return { status: "error", message: await unknownSentence(locale) }
  if (!parsed.ok) return { status: "error", message: await quantitySentence(parsed.problem, locale) }
  const [cartId, variantId] = [await readCartId(), asked.variant_id]
  let answer = cartId ? await addLine(cartId, variantId, parsed.quantity) : await addToNewCart(variantId, parsed.quantity, locale)
  // A cart that has become an order, or is lost, gives way to a new one without a word.
  if (cartId && !answer.ok && isCartOver(answer)) answer = await addToNewCart(variantId, parsed.quantity, locale)
  if (answer.ok) return { status: "added", ...viewOf(await speakIn(answer.data, locale)) }
  const { message, left, held = false } = await cartSentence(answer, variantId, locale, cartId)
  const isGone = left === 0 || cartProblem(answer) === "gone"
  return { status: "error", message, ...(isGone ? { gone: variantId, held } : {}) }
}

/** Sets the quantity of a line of the visitor's cart; 0 takes it out. */
export async function changeLine(_before: ChangeCartState, form: FormData): Promise<ChangeCartState> {
  const locale = localeOfForm(form)
  const asked = readInput(changeLineForm, form)
  const parsed = parseChangeQuantity(asked?.quantity)
  if (!asked) return { status: "error", message: await unknownSentence(locale) }
  if (!parsed.ok) return { status: "error", message: await quantitySentence(parsed.problem, locale) }
  const [cartId, lineId] = [await readCartId(), asked.line_id]
  if (!cartId) return { status: "changed", cart: null }
  const answer = parsed.quantity === 0 ? await deleteLine(cartId, lineId) : await setLineQuantity(cartId, lineId, parsed.quantity)
  if (answer.ok) return { status: "changed", ...viewOf(answer) }
  if (isCartOver(answer)) await forgetCart()
  const cart = await fetchCart(cartId)
  const line = cart.ok ? cart.data.items?.find((item) => item.id === lineId) : undefined
  const { message } = await cartSentence(answer, line?.variant_id ?? null, locale, null)
  return { status: "error", message, ...(isCartOver(answer) ? { cart: null } : viewOf(cart)) }
}
