import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How many changes of the catalogue the storefront has not been told of, those included that are being told. */
export async function untold(container: MedusaContainer): Promise<number> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return Number((await pg("catalogue_change").whereNull("delivered_at").count("id as n").first())?.n)
}

/**
 * Waits until all is told. A `beforeAll` ends with it: every test starts from what stands then, and a telling that is half
 * done would hold its rows for all of them.
 */
export async function allTold(container: MedusaContainer): Promise<void> {
  await vi.waitUntil(async () => (await untold(container)) === 0, { timeout: 30_000, interval: 50 })
}
