import "server-only"
import { cache } from "react"
import { orderPageResponse, orderToken, type OrderPage } from "@verksted/contracts/order-page"
import { askForVisitor } from "@/lib/ask-for-visitor"
import { readInput } from "@/lib/read-input"

/** An order, or none: `wait` in minutes when its link has been asked for too often. */
export type FoundOrder = { order: OrderPage } | { order: null; wait?: number }

/**
 * The order behind a signed link; none for a link that is not ours.
 * @throws Error when the backend is out of reach.
 */
export const findOrder = cache(async (asked: string): Promise<FoundOrder> => {
  const token = readInput(orderToken, asked)
  if (token === null) return { order: null }
  const answer = await askForVisitor(`/store/order-pages/${token}`, orderPageResponse)
  if (answer.ok) return { order: answer.data.order }
  if (answer.reason === "not_found") return { order: null }
  if (answer.wait !== undefined) return { order: null, wait: answer.wait }
  throw new Error(`The backend did not answer for the order: ${answer.status ?? "no connection"}`)
})
