import type { DeliveryKind } from "@verksted/contracts/delivery"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import type { WebOrder } from "./load-web-order"
import { orderAmounts } from "./order-amounts"
import { orderStatus } from "./order-status"

/** What the page and the e-mail are written from. `kind` null is an option that set-up did not make: told as a parcel. */
export type OrderPageSource = { order: WebOrder; profile: SellerProfile; kind: DeliveryKind | null; pickup_code: string | null }

/** The order as the buyer sees it, on the page and in the e-mail alike. Amounts in øre. */
export function orderPageOf(source: OrderPageSource): OrderPage {
  const { order, profile } = source
  const { lines, ...amounts } = orderAmounts(order, profile.vat_registered_from)
  const delivery = deliveryOf(source)
  const payments = order.payment_collections.flatMap((collection) => collection.payments)
  return {
    display_id: order.display_id,
    placed_at: order.created_at.toISOString(),
    status: orderStatus(order, delivery.kind),
    email: order.email,
    buyer_name: buyerName(order),
    lines: order.items.map((item, index) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? null,
      thumbnail: item.thumbnail ?? null,
      product_handle: item.product_handle ?? null,
      quantity: item.quantity,
      unit_price: lines[index]?.unit_price ?? 0,
      total: lines[index]?.total ?? 0,
    })),
    ...amounts,
    payment: {
      paid: payments.some((payment) => payment.captures.length > 0),
      is_test: payments.some((payment) => payment.provider_id === "pp_test-card_demo"),
    },
    delivery,
  }
}

const buyerName = ({ shipping_address: to }: WebOrder) => [to?.first_name, to?.last_name].filter(Boolean).join(" ")

function deliveryOf({ order, profile, kind, pickup_code }: OrderPageSource): OrderPage["delivery"] {
  const name = order.shipping_methods[0]?.name ?? ""
  if (kind?.kind === "pickup" && pickup_code) {
    return { kind: "pickup", name, code: pickup_code, address: profile.pickup_address, opening_hours: profile.opening_hours }
  }
  const to = order.shipping_address
  const address = { street: to?.address_1 ?? "", postal_code: to?.postal_code ?? "", city: to?.city ?? "" }
  return { kind: "parcel", name, recipient: buyerName(order), address }
}
