import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeliveryKind, deliveryKind } from "@verksted/contracts/delivery"

/** The kind of each of these shipping options, in their order; null for one that is unknown or not the house's. */
export async function deliveryKinds(container: MedusaContainer, optionIds: readonly string[]): Promise<(DeliveryKind | null)[]> {
  if (optionIds.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "data"], filters: { id: [...optionIds] } })
  const kinds = new Map(data.map((option) => [option.id, deliveryKind.safeParse(option.data).data ?? null]))
  return optionIds.map((id) => kinds.get(id) ?? null)
}
