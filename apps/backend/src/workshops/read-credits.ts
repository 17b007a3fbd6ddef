import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CreditsResponse } from "@verksted/contracts/credits"
import { WORKSHOP_MODULE } from "../modules/workshop"
import type WorkshopModuleService from "../modules/workshop/service"

/**
 * Who made a product, for staff; the largest share first.
 * @throws MedusaError NOT_FOUND when there is no such product
 */
export async function readCredits(container: MedusaContainer, product_id: string): Promise<CreditsResponse> {
  const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
  const [products, workshops, makers] = await Promise.all([
    container.resolve(Modules.PRODUCT).listProducts({ id: product_id }, { select: ["id"] }),
    service.listWorkshopCredits({ product_id }, { relations: ["workshop"], order: { weight_bp: "DESC" } }),
    service.listMakerCredits({ product_id }, { relations: ["maker"], order: { weight_bp: "DESC" } }),
  ])
  if (!products.length) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke produktet.")
  return {
    workshops: workshops.map(({ workshop_id, workshop: { name, handle }, weight_bp }) => ({ workshop_id, name, handle, weight_bp })),
    makers: makers.map(({ maker_id, maker: { pseudonym }, weight_bp }) => ({ maker_id, pseudonym, weight_bp })),
  }
}
