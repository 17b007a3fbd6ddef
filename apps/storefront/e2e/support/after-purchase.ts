import { expect, type APIRequestContext, type Page } from "@playwright/test"
import { z } from "zod"
import { orderButton, toCheckout } from "./shopping"
import { staffApi, type StaffApi } from "./staff-api"

export type Bought = { email: string; address: string; token: string; orderId: string }

/** Buys this thing for pickup, and stands on the order's page afterwards. */
export async function buy(page: Page, handle: string, before: (page: Page) => Promise<void> = async () => undefined): Promise<Bought> {
  const email = await toCheckout(page, handle)
  await before(page)
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  const address = new URL(page.url()).pathname
  const token = address.split("/").at(-1) ?? ""
  return { email, address, token, orderId: token.split(".")[0] ?? "" }
}

const items = z.object({ order: z.object({ items: z.array(z.object({ id: z.string(), quantity: z.number() })) }) })
const locations = z.object({ stock_locations: z.array(z.object({ id: z.string() })).min(1) })
const fulfilled = z.object({ order: z.object({ fulfillments: z.array(z.object({ id: z.string() })).min(1) }) })

/** Staff have packed the whole order; the id of what they packed. */
export async function fulfil(staff: StaffApi, orderId: string): Promise<string> {
  const { order } = await staff.read(`/admin/orders/${orderId}?fields=id,*items`, items)
  const { stock_locations: [place] } = await staff.read("/admin/stock-locations?fields=id", locations)
  const made = await staff.send(`/admin/orders/${orderId}/fulfillments?fields=fulfillments.id`, { items: order.items, location_id: place?.id }, fulfilled)
  return made.order.fulfillments[0]?.id ?? ""
}

/** Staff hand the order over at the counter. */
export async function handOver(request: APIRequestContext, orderId: string): Promise<void> {
  const staff = await staffApi(request)
  await staff.send(`/admin/orders/${orderId}/fulfillments/${await fulfil(staff, orderId)}/mark-as-delivered`, {}, z.unknown())
}
