import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ORDER_TAKEN_BACK } from "../workflows/after-purchase/cancel-unpaid-order"
import { tellOfCancellationWorkflow } from "../workflows/after-purchase/tell-of-cancellation"

export default async function tellOfCancellation({ event: { data }, container }: SubscriberArgs<{ order_id: string }>) {
  await tellOfCancellationWorkflow(container).run({ input: { order_id: data.order_id } })
}

export const config: SubscriberConfig = { event: ORDER_TAKEN_BACK, context: { subscriberId: "tell-of-cancellation" } }
