import type { IProductModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { workshopTag } from "../../../modules/workshop/workshop-tag"

/** Makes sure that the workshop's product tag exists. */
export const createWorkshopTagStep = createStep(
  "create-workshop-tag",
  async (handle: string, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT)
    const value = workshopTag(handle)
    const [existing] = await products.listProductTags({ value })
    if (existing) return new StepResponse(existing.id, null)
    const [tag] = await products.createProductTags([{ value }])
    return new StepResponse(tag?.id, tag?.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve<IProductModuleService>(Modules.PRODUCT).deleteProductTags([created])
  },
)
