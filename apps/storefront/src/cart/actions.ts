"use server"
import { refresh } from "next/cache"
import { addLine, createCart, deleteLine, fetchCart, setLineQuantity } from "./cart-api"
import { forgetCart, readCartId, rememberCart } from "./cart-cookie"
import { isCartOver } from "./cart-problem"
import { cartSentence } from "./cart-sentence"
import { parseAddQuantity, parseChangeQuantity } from "./quantity"

export type AddToCartState = { status: "idle" | "added" | "error"; message?: string }
export type ChangeCartState = { status: "idle" | "changed" | "error"; message?: string }

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, 100) : ""
}

async function addToNewCart(variantId: string, quantity: number) {
  const created = await createCart()
  if (!created.ok) return created
  const added = await addLine(created.data.id, variantId, quantity)
  if (added.ok) await rememberCart(created.data.id)
  return added
}

/** Lays `quantity` of `variant_id` in the visitor's cart; the cart is made when it is first needed. */
export async function addToCart(_before: AddToCartState, form: FormData): Promise<AddToCartState> {
  const variantId = text(form, "variant_id")
  const parsed = parseAddQuantity(form.get("quantity") ?? "1")
  if (!parsed.ok) return { status: "error", message: parsed.message }
  const cartId = await readCartId()
  let answer = cartId ? await addLine(cartId, variantId, parsed.quantity) : await addToNewCart(variantId, parsed.quantity)
  // A cart that has become an order, or is lost, gives way to a new one without a word.
  if (cartId && !answer.ok && isCartOver(answer)) answer = await addToNewCart(variantId, parsed.quantity)
  if (!answer.ok) return { status: "error", message: await cartSentence(answer, variantId) }
  refresh()
  return { status: "added" }
}

/** Sets the quantity of a line of the visitor's cart; 0 takes it out. */
export async function changeLine(_before: ChangeCartState, form: FormData): Promise<ChangeCartState> {
  const lineId = text(form, "line_id")
  const parsed = parseChangeQuantity(form.get("quantity"))
  if (!parsed.ok) return { status: "error", message: parsed.message }
  const cartId = await readCartId()
  if (!cartId) return { status: "changed" }
  const answer = parsed.quantity === 0 ? await deleteLine(cartId, lineId) : await setLineQuantity(cartId, lineId, parsed.quantity)
  refresh()
  if (answer.ok) return { status: "changed" }
  if (isCartOver(answer)) await forgetCart()
  const cart = await fetchCart(cartId)
  const line = cart.ok ? cart.data.items?.find((item) => item.id === lineId) : undefined
  return { status: "error", message: await cartSentence(answer, line?.variant_id ?? null) }
}
