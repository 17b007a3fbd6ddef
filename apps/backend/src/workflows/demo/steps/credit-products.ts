import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SetCredits } from "@verksted/contracts/credits"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

export type ProductCredits = SetCredits & { product_id: string }

/** Credits many new products at once; each must be without credits yet. */
export const creditProductsStep = createStep(
  "credit-products",
  async (input: ProductCredits[], { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const workshops = await service.createWorkshopCredits(input.flatMap(({ product_id, workshops }) => workshops.map((share) => ({ product_id, ...share }))))
    const makers = await service.createMakerCredits(input.flatMap(({ product_id, makers }) => makers.map((share) => ({ product_id, ...share }))))
    return new StepResponse(null, { workshops: workshops.map(({ id }) => id), makers: makers.map(({ id }) => id) })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    await service.deleteWorkshopCredits(done.workshops)
    await service.deleteMakerCredits(done.makers)
  },
)
