import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const STAMPS = ["price.updated_at", "price.deleted_at", "price_list.updated_at", "price_list.deleted_at", "price_list.starts_at", "price_list.ends_at"]

/**
 * The variants whose price may have changed between two instants: a price or a price list was written, by whatever road,
 * or a price list began or ended. Medusa sends no event for most of these and its pricing module filters by none of these
 * stamps, so its tables are read here, and only read.
 */
export async function variantsWithChangedPrices(container: MedusaContainer, since: Date, until: Date): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex("price")
    .leftJoin("price_list", "price_list.id", "price.price_list_id")
    .join("product_variant_price_set as link", "link.price_set_id", "price.price_set_id")
    .where((within) => {
      for (const stamp of STAMPS) void within.orWhereBetween(stamp, [since, until])
    })
    .distinct()
    .pluck("link.variant_id")
}
