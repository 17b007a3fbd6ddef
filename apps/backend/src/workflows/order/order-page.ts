import type { DeliveryKind } from "@verksted/contracts/delivery"
import { giftIn } from "@verksted/contracts/gift"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import type { WebOrder } from "./load-web-order"
import { keptPieces } from "../../after-purchase/pieces"
import { complaintView, withdrawalView } from "../../after-purchase/statement-views"
import type { Statements } from "../../after-purchase/statements"
import { trackingOf } from "../../after-purchase/tracking"
import { mayCancel } from "./may-cancel"
import { orderAmounts } from "./order-amounts"
import { orderPayment } from "./order-payment"
import { orderStatus } from "./order-status"
import { regrettedLines, withdrawalState } from "./withdrawal-state"

/** What the page and the e-mail are written from. `kind` null is an option that set-up did not make: told as a parcel. */
export type OrderPageSource = { order: WebOrder; profile: SellerProfile; kind: DeliveryKind | null; pickup_code: string | null; statements: Statements; now: Date }

/** The order as the buyer sees it, on the page and in the e-mail alike. Amounts in øre. */
export function orderPageOf(source: OrderPageSource): OrderPage {
  const { order, profile, statements } = source
  const { lines, ...amounts } = orderAmounts(order, profile.vat_registered_from)
  const delivery = deliveryOf(source)
  const regretted = regrettedLines(statements)
  return {
    display_id: order.display_id,
    placed_at: order.created_at.toISOString(),
    status: orderStatus(order, delivery.kind),
    email: order.email,
    buyer_name: nameIn(order.billing_address ?? order.shipping_address),
    lines: order.items.map((item, index) => ({
      item_id: item.id,
      kept: keptPieces(item, regretted),
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? null,
      thumbnail: item.thumbnail ?? null,
      product_handle: item.product_handle ?? null,
      quantity: item.quantity,
      unit_price: lines[index]?.unit_price ?? 0,
      total: lines[index]?.total ?? 0,
    })),
    ...amounts,
    gift: giftIn(order.metadata),
    payment: orderPayment(order),
    tracking: trackingOf(order.fulfillments),
    withdrawal: withdrawalState(order, statements, source.now),
    withdrawals: statements.withdrawals.map(withdrawalView),
    complaints: statements.complaints.map(complaintView),
    may_cancel: mayCancel(order),
    delivery,
  }
}

const nameIn = (address: WebOrder["shipping_address"]) => [address?.first_name, address?.last_name].filter(Boolean).join(" ")

function deliveryOf({ order, profile, kind, pickup_code }: OrderPageSource): OrderPage["delivery"] {
  const name = order.shipping_methods[0]?.name ?? ""
  if (kind?.kind === "pickup" && pickup_code) {
    return { kind: "pickup", name, code: pickup_code, address: profile.pickup_address, opening_hours: profile.opening_hours }
  }
  const to = order.shipping_address
  const address = { street: to?.address_1 ?? "", postal_code: to?.postal_code ?? "", city: to?.city ?? "" }
  return { kind: "parcel", name, recipient: nameIn(to), address }
}
