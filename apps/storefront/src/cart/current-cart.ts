import "server-only"
import { cache } from "react"
import { fetchCart } from "./cart-api"
import { readCartId } from "./cart-cookie"
import type { StoreCart } from "./store-cart"

/**
 * This visitor's open cart; null when there is none, when it is lost, and when it has become an order.
 * @throws Error when the backend is out of reach: an empty cart would be a lie.
 */
export const currentCart = cache(async (): Promise<StoreCart | null> => {
  const id = await readCartId()
  if (!id) return null
  const answer = await fetchCart(id)
  if (answer.ok) return answer.data.completed_at ? null : answer.data
  if (answer.reason === "unavailable") throw new Error("The backend did not answer for the cart")
  return null
})
