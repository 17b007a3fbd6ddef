import type { CreateNotificationDTO } from "@medusajs/framework/types"
import type { SellerProfile } from "@verksted/contracts/seller"
import type { Mail } from "./words-letter"

type Input = {
  order_id: string
  to: string
  seller: SellerProfile
  /** What kind of e-mail it is; stands in its file's name. */
  template: string
  /** Two with the same key are one: the second is never sent. */
  key: string
  mail: Mail
  attachments?: CreateNotificationDTO["attachments"]
}

/** The shop as a mail program names it: `"The shop" <post@shop.example>`. */
export const shopSender = ({ shop_name, email }: Pick<SellerProfile, "shop_name" | "email">): string => `"${shop_name.replaceAll(/["\\\r\n]/g, "")}" <${email}>`

/** An e-mail about an order, as Medusa's notification module takes it. */
export function mailOfOrder({ order_id, to, seller, template, key, mail, attachments }: Input): CreateNotificationDTO {
  return {
    to,
    from: shopSender(seller),
    channel: "email",
    template,
    resource_id: order_id,
    resource_type: "order",
    idempotency_key: key,
    content: mail,
    ...(attachments ? { attachments } : {}),
  }
}

/** A line in the admin's list of notices. It names no buyer: the order does. */
export function noticeForStaff(key: string, title: string, description: string): CreateNotificationDTO {
  return { to: "", channel: "feed", template: "admin-ui", idempotency_key: key, data: { title, description } }
}
