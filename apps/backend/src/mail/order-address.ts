import type { Language } from "@verksted/contracts/language"
import { readEnvironment } from "../config/read-environment"
import { orderToken } from "../workflows/order/order-token"

/** Where the shop has the order's page. */
const ORDER_PATH = { nb: "/ordre", en: "/en/orders" }

/** The address of an order's page in the buyer's language: whoever has it may open the order. */
export function orderAddress(order_id: string, language: Language): string {
  const { LINK_SECRET, STOREFRONT_URL } = readEnvironment()
  return `${STOREFRONT_URL}${ORDER_PATH[language]}/${orderToken(order_id, LINK_SECRET)}`
}
