import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * What else a product's metadata holds.
 * @throws MedusaError NOT_FOUND
 */
export const readProductMetadataStep = createStep("read-product-metadata", async (id: string, { container }) => {
  const [product] = await container.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id", "metadata"] })
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke produktet.")
  return new StepResponse(product.metadata ?? {})
})
