import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { staffApi } from "./staff-api"

const orders = z.object({ orders: z.array(z.object({ id: z.string(), email: z.string().nullable() })) })

/** How many orders the shop has of this customer. */
export async function ordersOf(request: APIRequestContext, email: string): Promise<number> {
  const api = await staffApi(request)
  const found = await api.read("/admin/orders?fields=id,email&limit=100&order=-created_at", orders)
  return found.orders.filter((order) => order.email === email).length
}
