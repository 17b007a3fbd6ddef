import type { IProductModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/**
 * Refuses while products point at the workshop; deleted products do not count. It runs after the removal, as the
 * credits' own check runs after theirs: of two at once, at least one sees the other.
 */
export const checkWorkshopIsUnusedStep = createStep("check-workshop-is-unused", async (workshopId: string, { container }) => {
  const credits = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshopCredits({ workshop_id: workshopId })
  const ids = credits.map((credit) => credit.product_id)
  const products = ids.length ? await container.resolve<IProductModuleService>(Modules.PRODUCT).listProducts({ id: ids }, { select: ["id"], take: ids.length }) : []
  if (products.length) {
    const [many, them] = products.length === 1 ? ["1 produkt", "det"] : [`${products.length} produkter`, "dem"]
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${many} hører til verkstedet. Flytt ${them} til et annet verksted først.`)
  }
  return new StepResponse(null)
})
