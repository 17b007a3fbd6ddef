import { Modules } from "@medusajs/framework/utils"
import type { PricedLine } from "./sold-line"
import type { CounterOrder } from "./sold-lines"
import type { StockNeed } from "./stock-need"

export type HandOver = {
  order: CounterOrder
  lines: PricedLine[]
  needs: StockNeed[]
  reservation_ids: string[]
  location_id: string
  actor_id: string
}

/** The fulfilment of a sale over the counter: by hand, nothing to ship. */
export function handOverFulfillment({ order, lines, needs, location_id, actor_id }: HandOver) {
  return {
    location_id,
    provider_id: "manual_manual",
    requires_shipping: false,
    created_by: actor_id,
    packed_at: new Date(),
    labels: [],
    delivery_address: {},
    items: order.items.map((item) => {
      const line = lines.find((candidate) => candidate.variant_id === item.variant_id)
      const inventory_item_id = needs.find((need) => need.line_item_id === item.id)?.inventory_item_id
      const named = { title: line?.title ?? "", sku: line?.sku ?? "", barcode: "" }
      return { line_item_id: item.id, quantity: item.quantity, ...named, ...(inventory_item_id ? { inventory_item_id } : {}) }
    }),
  }
}

/** How the order is told of its fulfilment, and of its delivery. */
export function handOverRegistration({ order, actor_id }: HandOver, fulfillmentId: string) {
  return {
    order_id: order.id,
    reference: Modules.FULFILLMENT,
    reference_id: fulfillmentId,
    created_by: actor_id,
    items: order.items.map(({ id, quantity }) => ({ id, quantity })),
  }
}
