import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../config/stored-as"

const date = z.coerce.date().nullish()
const text = z.string().nullish()

const fulfilment = z.object({
  id: z.string(),
  packed_at: date, shipped_at: date, delivered_at: date, canceled_at: date,
  shipping_option_id: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(z.object({ line_item_id: text, quantity: z.coerce.number() })),
  labels: z.array(z.object({ tracking_number: text, tracking_url: text })),
  order: z.object({ id: z.string() }).nullish(),
})

/** Medusa's fulfilment: what is handed over or sent together. */
export type Fulfilment = z.infer<typeof fulfilment>

const fields = [
  "id", "packed_at", "shipped_at", "delivered_at", "canceled_at", "shipping_option_id", "metadata", "items.line_item_id", "items.quantity",
  "labels.tracking_number", "labels.tracking_url", "order.id",
]

/** The fulfilments that these filters of Medusa's find. */
export async function readFulfilments(container: MedusaContainer, filters: Record<string, unknown>): Promise<Fulfilment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "fulfillment", fields, filters })
  return data.map((row) => storedAs(fulfilment, row, "fulfillment"))
}
