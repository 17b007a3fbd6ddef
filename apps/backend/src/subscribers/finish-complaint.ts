import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { COMPLAINT_STATED } from "../workflows/after-purchase/complain"
import { landComplaintWorkflow } from "../workflows/after-purchase/land-complaint"
import { tellOfComplaintWorkflow } from "../workflows/after-purchase/tell-of-complaint"

export default async function finishComplaint({ event: { data }, container }: SubscriberArgs<{ order_id: string; id: string }>) {
  await tellOfComplaintWorkflow(container).run({ input: data })
  await landComplaintWorkflow(container).run({ input: { id: data.id } })
}

export const config: SubscriberConfig = { event: COMPLAINT_STATED, context: { subscriberId: "finish-complaint" } }
