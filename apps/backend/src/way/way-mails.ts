import type { CreateNotificationDTO } from "@medusajs/framework/types"
import { giftEmail } from "@verksted/contracts/gift"
import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { trackingOf } from "../after-purchase/tracking"
import { mailOfOrder, noticeForStaff } from "../mail/mail-of-order"
import { giftReadyLetter } from "../mail/way/gift-ready-letter"
import { readyLetter, type WayThing } from "../mail/way/ready-letter"
import { sentLetter } from "../mail/way/sent-letter"
import { type WayLetter, wayLetterKey } from "./letter-due"
import type { Fulfilment } from "./read-fulfilments"

type Source = { order_id: string; order: OrderPage; seller: SellerProfile; language: Language; link: string; fulfilment: Fulfilment; later: WayThing[] }

/** Everybody who is told by this letter: the buyer, and whoever fetches a gift. */
export function wayMails(letter: WayLetter, source: Source): CreateNotificationDTO[] {
  const { order_id, order, seller, fulfilment } = source
  const key = wayLetterKey(letter, fulfilment.id)
  const things = thingsOf(source)
  const toBuyer = { order_id, to: order.email, seller, key }
  if (order.delivery.kind === "parcel") {
    return [mailOfOrder({ ...toBuyer, template: "order-sent", mail: sentLetter({ ...source, things, tracking: trackingOf([fulfilment]) }) })]
  }
  return [mailOfOrder({ ...toBuyer, template: "order-ready", mail: readyLetter({ ...source, pickup: order.delivery, things }) }), ...toRecipient(source, key)]
}

/** What is in the fulfilment, as a letter names it. */
export function thingsOf({ order, fulfilment }: Pick<Source, "order" | "fulfilment">) {
  return fulfilment.items.flatMap(({ line_item_id, quantity }) => {
    const line = order.lines.find(({ item_id }) => item_id === line_item_id)
    return line ? [{ title: line.title, variant_title: line.variant_title, quantity }] : []
  })
}

/** By e-mail, or by whoever reads the staff's notices where the buyer has given a telephone number. */
function toRecipient({ order_id, order, seller, language }: Source, key: string): CreateNotificationDTO[] {
  const { gift, delivery, buyer_name: from } = order
  if (!gift?.contact || delivery.kind !== "pickup") return []
  const to = giftEmail(gift)
  if (!to) return [noticeForStaff(`${key}:gift`, `Gaven er klar: ordre ${order.display_id}`, "Ring eller send melding til den som får gaven. Nummeret står på ordren.")]
  const mail = giftReadyLetter({ from, recipient: gift.recipient_name, pickup: delivery, seller, language, is_demo: order.payment.is_test })
  return [mailOfOrder({ order_id, to, seller, template: "gift-ready", key: `${key}:gift`, mail })]
}
