import "server-only"
import { z } from "zod"
import { askBackend, type BackendAnswer } from "@/lib/backend"
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
export const fetchCart = (cartId: string): CartAnswer => askBackend(pathOf(cartId), cartResponse, { query })

/** A new cart in the shop's region (the one Norway belongs to); the publishable key decides the channel. */
export async function createCart(): CartAnswer {
  const answer = await askBackend("/store/regions", regionsResponse)
  if (!answer.ok) return answer
  const { regions } = answer.data
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "no")) ?? regions[0]
  return askBackend("/store/carts", cartResponse, { method: "POST", query, body: { region_id: region?.id } })
}

/** Lays a thing in the cart; the backend refuses what is not in stock. */
export const addLine = (cartId: string, variantId: string, quantity: number): CartAnswer =>
  askBackend(pathOf(cartId, "/line-items"), cartResponse, { method: "POST", query, body: { variant_id: variantId, quantity } })

/** Sets the quantity of a line, absolute. */
export const setLineQuantity = (cartId: string, lineId: string, quantity: number): CartAnswer =>
  askBackend(linePath(cartId, lineId), cartResponse, { method: "POST", query, body: { quantity } })

/** Takes a line out. */
export const deleteLine = (cartId: string, lineId: string): CartAnswer =>
  askBackend(linePath(cartId, lineId), deletedResponse, { method: "DELETE", query })

/** Sets contact and addresses. */
export const updateCart = (cartId: string, body: Record<string, unknown>): CartAnswer =>
  askBackend(pathOf(cartId), cartResponse, { method: "POST", query, body })

/** Chooses the way of delivery; the earlier choice is replaced. */
export const setDelivery = (cartId: string, optionId: string): CartAnswer =>
  askBackend(pathOf(cartId, "/shipping-methods"), cartResponse, { method: "POST", query, body: { option_id: optionId } })

/** Pieces of a variant that can be bought now; null when the backend does not tell. */
export async function piecesLeft(variantId: string): Promise<number | null> {
  const path = `/store/product-variants/${encodeURIComponent(variantId)}`
  const answer = await askBackend(path, variantResponse, { query: { fields: "id,inventory_quantity" } })
  return answer.ok ? (answer.data.variant.inventory_quantity ?? null) : null
}
