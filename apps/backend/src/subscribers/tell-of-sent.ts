import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfWayWorkflow } from "../workflows/way/tell-of-way"

type Sent = { id: string; no_notification?: boolean | null }

export default async function tellOfSent({ event: { data }, container }: SubscriberArgs<Sent>) {
  await tellOfWayWorkflow(container).run({ input: { fulfilment_id: data.id, wanted: !data.no_notification } })
}

export const config: SubscriberConfig = { event: "shipment.created", context: { subscriberId: "tell-of-sent" } }
