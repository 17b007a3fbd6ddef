import "server-only"
import { heldResponse } from "@verksted/contracts/hold"
import { z } from "zod"
import type { BackendAnswer } from "@/lib/backend"
import type { Locale } from "next-intl"
import { contentLocale } from "@/i18n/content-locale"
import { askForVisitor } from "@/lib/ask-for-visitor"
import { CART_FIELDS, storeCart, type StoreCart } from "./store-cart"

const query = { fields: CART_FIELDS }
const cartResponse = z.object({ cart: storeCart }).transform(({ cart }) => cart)
const deletedResponse = z.object({ parent: storeCart }).transform(({ parent }) => parent)
const regionsResponse = z.object({
  regions: z.array(z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })).nullish() })).min(1),
})
const variantResponse = z.object({ variant: z.object({ inventory_quantity: z.number().nullish() }) })

type CartAnswer = Promise<BackendAnswer<StoreCart>>

const pathOf = (cartId: string, rest = "") => `/store/carts/${encodeURIComponent(cartId)}${rest}`
const linePath = (cartId: string, lineId: string) => pathOf(cartId, `/line-items/${encodeURIComponent(lineId)}`)

/** The cart with this id, completed or not. */
export const fetchCart = (cartId: string): CartAnswer => askForVisitor(pathOf(cartId), cartResponse, { query })

/** A new cart in the shop's region (the one Norway belongs to), its things named in this language; the publishable key decides the channel. */
export async function createCart(locale: Locale): CartAnswer {
  const answer = await askForVisitor("/store/regions", regionsResponse)
  if (!answer.ok) return answer
  const { regions } = answer.data
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "no")) ?? regions[0]
  return askForVisitor("/store/carts", cartResponse, { method: "POST", query, body: { region_id: region?.id, locale: contentLocale(locale) } })
}

/** Lays a thing in the cart; the backend refuses what is not in stock. */
export const addLine = (cartId: string, variantId: string, quantity: number): CartAnswer =>
  askForVisitor(pathOf(cartId, "/line-items"), cartResponse, { method: "POST", query, body: { variant_id: variantId, quantity } })

/** Sets the quantity of a line, absolute. */
export const setLineQuantity = (cartId: string, lineId: string, quantity: number): CartAnswer =>
  askForVisitor(linePath(cartId, lineId), cartResponse, { method: "POST", query, body: { quantity } })

/** Takes a line out. */
export const deleteLine = (cartId: string, lineId: string): CartAnswer =>
  askForVisitor(linePath(cartId, lineId), deletedResponse, { method: "DELETE", query })

/** Sets contact and addresses. */
export const updateCart = (cartId: string, body: Record<string, unknown>): CartAnswer =>
  askForVisitor(pathOf(cartId), cartResponse, { method: "POST", query, body })

/** The cart with its things named in this language, when they are named in another. */
export async function speakIn(cart: StoreCart, locale: Locale): CartAnswer {
  return cart.locale === contentLocale(locale) ? { ok: true, data: cart } : updateCart(cart.id, { locale: contentLocale(locale) })
}

/** Chooses the way of delivery; the earlier choice is replaced. */
export const setDelivery = (cartId: string, optionId: string): CartAnswer =>
  askForVisitor(pathOf(cartId, "/shipping-methods"), cartResponse, { method: "POST", query, body: { option_id: optionId } })

/** Uses a promotion's code, beside those that are used. One that gives nothing is not kept. */
export const addCode = (cartId: string, code: string): CartAnswer =>
  askForVisitor(pathOf(cartId, "/promotions"), cartResponse, { method: "POST", query, body: { promo_codes: [code] } })

/** Uses a promotion's code no longer. */
export const removeCode = (cartId: string, code: string): CartAnswer =>
  askForVisitor(pathOf(cartId, "/promotions"), cartResponse, { method: "DELETE", query, body: { promo_codes: [code] } })

/** Whether somebody else is about to buy the last piece of a variant. */
export async function isHeld(variantId: string): Promise<boolean> {
  const answer = await askForVisitor("/store/held", heldResponse, { query: { variant_ids: variantId } })
  return answer.ok && answer.data.held.includes(variantId)
}

/** Pieces of a variant that can be bought now; null when the backend does not tell. */
export async function piecesLeft(variantId: string): Promise<number | null> {
  const path = `/store/product-variants/${encodeURIComponent(variantId)}`
  const answer = await askForVisitor(path, variantResponse, { query: { fields: "id,inventory_quantity" } })
  return answer.ok ? (answer.data.variant.inventory_quantity ?? null) : null
}
