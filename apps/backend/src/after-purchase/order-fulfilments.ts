import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../config/stored-as"
import { type Fulfilment, readFulfilments } from "../way/read-fulfilments"

const ids = z.array(z.object({ id: z.string() }))

/** Everything of an order that is packed, ready, sent or handed over; what is taken back is left out. */
export async function orderFulfilments(container: MedusaContainer, order_id: string): Promise<Fulfilment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["fulfillments.id"], filters: { id: order_id } })
  const found = storedAs(ids, data[0]?.fulfillments ?? [], "fulfillments").map(({ id }) => id)
  return found.length === 0 ? [] : readFulfilments(container, { id: found, canceled_at: null })
}
