import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfWayWorkflow } from "../workflows/way/tell-of-way"

type Made = { fulfillment_id: string; no_notification?: boolean | null }

export default async function tellOfReady({ event: { data }, container }: SubscriberArgs<Made>) {
  await tellOfWayWorkflow(container).run({ input: { fulfilment_id: data.fulfillment_id, wanted: !data.no_notification } })
}

export const config: SubscriberConfig = { event: "order.fulfillment_created", context: { subscriberId: "tell-of-ready" } }
