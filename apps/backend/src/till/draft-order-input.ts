import { kronerFromOre } from "@verksted/money/kroner"
import type { House } from "../modules/seller/service"
import type { PricedLine } from "./sold-line"

/**
 * A counter sale as Medusa's draft order. The place of delivery is the shop: Medusa finds the VAT rate by it. Nothing is
 * shipped, so no shipping option is needed, and campaigns do not touch the prices that the clerk saw.
 */
export function draftOrderInput(house: House, lines: readonly PricedLine[]) {
  const shop = house.profile?.pickup_address
  const address = shop ? { address_1: shop.street, postal_code: shop.postal_code, city: shop.city } : {}
  return {
    is_draft_order: true,
    status: "draft" as const,
    region_id: house.region_id,
    sales_channel_id: house.counter_channel_id,
    currency_code: "nok",
    no_notification: true,
    shipping_address: { ...address, country_code: "no" },
    items: lines.map((line) => ({
      variant_id: line.variant_id,
      title: line.title,
      quantity: line.quantity,
      unit_price: kronerFromOre(line.unit_price),
      is_tax_inclusive: true,
      is_discountable: false,
      requires_shipping: false,
      // The stock is checked when the pieces are set aside, under a lock; Medusa's own look at it comes too early.
      allow_backorder: true,
    })),
  }
}
