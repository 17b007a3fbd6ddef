import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { literally } from "./literally"

/** Everything that fits; a customer has fewer orders than this. */
const ALL = 10_000

/**
 * Ids of the orders that were made with this e-mail address, newest first, as a guest or signed in. Medusa's own link
 * from order to customer is not used: it follows an address that a guest wrote first and then put right, so it may lead
 * to somebody else.
 */
export async function ordersOfEmail(container: MedusaContainer, email: string, page = { skip: 0, take: ALL }): Promise<{ ids: string[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { email: { $ilike: literally(email) } },
    pagination: { ...page, order: { created_at: "DESC" } },
  })
  return { ids: data.map(({ id }) => id), count: metadata?.count ?? data.length }
}
