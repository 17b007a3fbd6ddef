import type { MedusaContainer } from "@medusajs/framework/types"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { thingWords } from "../mail/thing-words"
import { deliveryKinds } from "../workflows/checkout/delivery-kinds"
import type { WebOrder } from "../workflows/order/load-web-order"
import { orderFulfilments } from "./order-fulfilments"
import { trackingOf } from "./tracking"

/** The parcels of an order, packed or sent; none when it is fetched. */
export async function readParcels(container: MedusaContainer, { id, items, shipping_methods }: Pick<WebOrder, "id" | "items" | "shipping_methods">): Promise<AfterPurchase["parcels"]> {
  const [kind] = await deliveryKinds(container, shipping_methods.slice(0, 1).flatMap(({ shipping_option_id }) => shipping_option_id ?? []))
  if (kind?.kind === "pickup") return []
  const fulfilments = await orderFulfilments(container, id)
  return fulfilments.map((fulfilment) => ({
    fulfilment_id: fulfilment.id,
    is_sent: Boolean(fulfilment.shipped_at ?? fulfilment.delivered_at),
    tracking: trackingOf([fulfilment]),
    things: fulfilment.items.flatMap(({ line_item_id, quantity }) => {
      const item = items.find((each) => each.id === line_item_id)
      return item ? [thingWords({ title: item.product_title ?? item.title, variant_title: item.variant_title ?? null, quantity })] : []
    }),
  }))
}
