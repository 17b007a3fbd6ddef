import type { IProductModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const checkProductExistsStep = createStep("check-product-exists", async (id: string, { container }) => {
  const products = await container.resolve<IProductModuleService>(Modules.PRODUCT).listProducts({ id }, { select: ["id"] })
  if (!products.length) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke produktet.")
  return new StepResponse(null)
})
