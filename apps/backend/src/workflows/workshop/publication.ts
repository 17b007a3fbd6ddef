import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { WORKSHOP_MODULE } from "../../modules/workshop"
import type WorkshopModuleService from "../../modules/workshop/service"

/** What the hooks of Medusa's product workflows hand over. */
export type ProductInHook = { id: string; title: string; status: string }

/**
 * Refuses published products that no workshop has made, whatever road they came by.
 * @throws MedusaError INVALID_DATA that names the products and says what to do
 */
export async function refusePublishedWithoutWorkshop(products: ProductInHook[], container: MedusaContainer): Promise<void> {
  const published = products.filter((product) => product.status === ProductStatus.PUBLISHED)
  if (!published.length) return
  const credits = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshopCredits({ product_id: published.map((product) => product.id) })
  const credited = new Set(credits.map((credit) => credit.product_id))
  const without = published.filter((product) => !credited.has(product.id)).map((product) => `«${product.title}»`)
  if (without.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${without.join(", ")} har ikke noe verksted. Lagre som utkast, velg verksted og publiser så.`)
  }
}
