import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { FindOrderRequest } from "@verksted/contracts/find-order"
import { ORDER_LINK_ASKED } from "../workflows/after-purchase/ask-for-order-link"
import { sendOrderLinkWorkflow } from "../workflows/after-purchase/send-order-link"

export default async function sendOrderLink({ event: { data }, container }: SubscriberArgs<FindOrderRequest>) {
  await sendOrderLinkWorkflow(container).run({ input: data })
}

export const config: SubscriberConfig = { event: ORDER_LINK_ASKED, context: { subscriberId: "send-order-link" } }
