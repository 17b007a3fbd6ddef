import "server-only"
import { cache } from "react"
import { orderPageResponse, type OrderPage } from "@verksted/contracts/order-page"
import { readBackend } from "@/lib/read-backend"

const TOKEN = /^[\w-]+\.[\w-]+$/

/**
 * The order behind a signed link; null for a link that is not ours.
 * @throws Error when the backend is out of reach.
 */
export const findOrder = cache(async (token: string): Promise<OrderPage | null> => {
  if (!TOKEN.test(token) || token.length > 200) return null
  const answer = await readBackend(`/store/order-pages/${token}`, orderPageResponse)
  return answer?.order ?? null
})
