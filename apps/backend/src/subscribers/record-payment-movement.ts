import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordPaymentWorkflow } from "../workflows/ledger/record-payment"

export default async function recordPaymentMovement({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordPaymentWorkflow(container).run({ input: { payment_id: event.data.id } })
}

export const config: SubscriberConfig = { event: ["payment.captured", "payment.refunded"], context: { subscriberId: "record-payment-movement" } }
