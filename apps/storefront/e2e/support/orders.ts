import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { houseReport } from "./house-report"

const orders = z.object({ orders: z.array(z.object({ id: z.string(), email: z.string().nullable() })) })
const signedIn = z.object({ token: z.string() })

/** How many orders the shop has of this customer. */
export async function ordersOf(request: APIRequestContext, email: string): Promise<number> {
  const admin = process.env.ADMIN_URL
  const { token } = signedIn.parse(await (await request.post(`${admin}/auth/user/emailpass`, { data: houseReport().demo.admin })).json())
  const answer = await request.get(`${admin}/admin/orders?fields=id,email&limit=100&order=-created_at`, { headers: { authorization: `Bearer ${token}` } })
  return orders.parse(await answer.json()).orders.filter((order) => order.email === email).length
}
