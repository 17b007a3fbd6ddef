import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { closePickupCodeWorkflow } from "../workflows/pickup/close-pickup-code"

export default async function closePickupCode({ event, container }: SubscriberArgs<{ id: string }>) {
  await closePickupCodeWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: ["order.completed", "order.canceled"] }
