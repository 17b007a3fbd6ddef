import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import type { SetProductCredits } from "../set-product-credits"

export const replaceProductSharesStep = createStep(
  "replace-product-shares",
  async ({ product_id, workshops, makers }: SetProductCredits, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const before = await service.sharesOf(product_id)
    await service.replaceShares(product_id, { workshops, makers })
    return new StepResponse(null, { product_id, before })
  },
  async (done, { container }) => {
    if (done) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).replaceShares(done.product_id, done.before)
  },
)
