import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../config/stored-as"
import type { GonePieces } from "./later-things"

const items = z.array(z.object({ id: z.string(), detail: z.object({ fulfilled_quantity: z.coerce.number(), shipped_quantity: z.coerce.number() }) }))

/** How much of each line of the order lies ready or is gone, and how much is sent. */
export async function readGonePieces(container: MedusaContainer, order_id: string): Promise<GonePieces> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["items.*", "items.detail.*"], filters: { id: order_id } })
  return new Map(storedAs(items, data[0]?.items ?? [], "order items").map(({ id, detail }) => [id, { ready: detail.fulfilled_quantity, sent: detail.shipped_quantity }]))
}
