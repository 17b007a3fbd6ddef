import type { IProductModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { setCredits } from "@verksted/contracts/credits"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import type { SetProductCredits } from "../set-product-credits"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** The sums hold and everything that is named exists. */
export const checkProductCreditsStep = createStep("check-product-credits", async (input: SetProductCredits, { container }) => {
  const { product_id, ...shares } = input
  const parsed = setCredits.safeParse(shares)
  if (!parsed.success) throw refuse(parsed.error.issues.map((issue) => issue.message).join("\n"))
  const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
  const [products, workshops, makers] = await Promise.all([
    container.resolve<IProductModuleService>(Modules.PRODUCT).listProducts({ id: product_id }, { select: ["id"] }),
    service.listWorkshops({ id: shares.workshops.map((share) => share.workshop_id) }),
    service.listMakers({ id: shares.makers.map((share) => share.maker_id) }),
  ])
  if (!products.length) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke produktet.")
  if (workshops.length !== shares.workshops.length) throw refuse("Et av verkstedene finnes ikke lenger. Last siden på nytt.")
  if (makers.length !== shares.makers.length) throw refuse("Et av pseudonymene finnes ikke lenger. Last siden på nytt.")
  return new StepResponse(null)
})
