import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountOrders } from "@verksted/contracts/account"
import type { OrderPage } from "@verksted/contracts/order-page"
import { readEnvironment } from "../config/read-environment"
import { loadOrderPage } from "../workflows/order/load-order-page"
import { orderToken } from "../workflows/order/order-token"
import { ordersOfEmail } from "./orders-of-email"

const PAGE = 10

function inShort(order_id: string, { display_id, placed_at, status, total, lines }: OrderPage): AccountOrders["orders"][number] {
  const [first] = lines
  const token = orderToken(order_id, readEnvironment().LINK_SECRET)
  return { display_id, placed_at, status, total, first_title: first?.title ?? "", thumbnail: first?.thumbnail ?? null, more_lines: Math.max(0, lines.length - 1), token }
}

/** One page of a customer's orders, newest first, each with the key to its own page. */
export async function loadAccountOrders(container: MedusaContainer, email: string, offset: number): Promise<AccountOrders> {
  const { ids, count } = await ordersOfEmail(container, email, { skip: offset, take: PAGE })
  const found = await Promise.all(ids.map(async (id) => ({ id, order: await loadOrderPage(container, id) })))
  return { orders: found.flatMap(({ id, order }) => (order ? [inShort(id, order.page)] : [])), count, offset, limit: PAGE }
}
