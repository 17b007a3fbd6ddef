import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordSaleWorkflow } from "../workflows/ledger/record-sale"

/** A payment that was captured while the order was placed sends no event of its own. */
export default async function recordPlacedOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordSaleWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "record-placed-order" } }
