import type { IProductModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import type { SetProductCredits } from "../set-product-credits"

/** Runs after the shares are written, as publication and removal check after their writes: one of two at once gives way. */
export const checkPublishedHasWorkshopStep = createStep("check-published-has-workshop", async (input: SetProductCredits, { container }) => {
  const [product] = await container.resolve<IProductModuleService>(Modules.PRODUCT).listProducts({ id: input.product_id }, { select: ["id", "status"] })
  if (product?.status === ProductStatus.PUBLISHED && !input.workshops.length) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Produktet er til salgs og må ha et verksted. Ta det ut av butikken først (status «Utkast»).")
  }
  const ids = input.workshops.map((share) => share.workshop_id)
  const standing = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshops({ id: ids })
  if (standing.length !== ids.length) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Et av verkstedene finnes ikke lenger. Last siden på nytt.")
  return new StepResponse(null)
})
