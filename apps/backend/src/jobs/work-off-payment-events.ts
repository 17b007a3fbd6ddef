import type { MedusaContainer } from "@medusajs/framework/types"
import { workOffEventsWorkflow } from "../workflows/payment/work-off-events"

export default async function workOffPaymentEvents(container: MedusaContainer) {
  await workOffEventsWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "work-off-payment-events", schedule: { interval: 2000 } }
