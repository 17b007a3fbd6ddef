import { orderPageResponse, type OrderPage } from "@verksted/contracts/order-page"
import type { Api, shopper } from "../support/web-shop"

type Shop = ReturnType<typeof shopper>
type Delivery = "henting" | "postkasse" | "hentested"
export type Placed = { id: string; token: string; cart: string }

/** An order of these things, paid with the test card. */
export async function placeOrder(shop: Shop, variant_ids: string[], delivery: Delivery = "henting"): Promise<Placed> {
  const cart = await shop.readyCart(variant_ids, delivery)
  const { order } = (await shop.complete(cart)).data
  return { id: order.id, cart, token: await tokenOf(shop, cart) }
}

export const tokenOf = async (shop: Shop, cart: string): Promise<string> => (await shop.post("/order-links", { cart_id: cart })).data.token

/** What the buyer sees of it. */
export async function pageOf(shop: Shop, { token }: Placed): Promise<OrderPage> {
  return orderPageResponse.parse((await shop.get(`/order-pages/${token}`)).data).order
}

/** Staff hand over, or send and get word of delivery, what is named; everything when nothing is. */
export async function handOver(api: Api, staff: object, { id }: Placed, page: OrderPage, location_id: string, given: { item_id: string; quantity: number }[] = page.lines): Promise<void> {
  const items = given.map(({ item_id, quantity }) => ({ id: item_id, quantity }))
  const { data } = await api.post(`/admin/orders/${id}/fulfillments?fields=fulfillments.id,fulfillments.delivered_at`, { items, location_id }, staff)
  const fulfilment = data.order.fulfillments.find((each: { delivered_at: string | null }) => !each.delivered_at)
  await api.post(`/admin/orders/${id}/fulfillments/${fulfilment.id}/mark-as-delivered`, {}, staff)
}
