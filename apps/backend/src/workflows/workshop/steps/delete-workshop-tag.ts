import type { IProductModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { workshopTag } from "../../../modules/workshop/workshop-tag"

export const deleteWorkshopTagStep = createStep(
  "delete-workshop-tag",
  async (handle: string, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT)
    const tags = await products.listProductTags({ value: workshopTag(handle) })
    const ids = tags.map((tag) => tag.id)
    if (ids.length) await products.softDeleteProductTags(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<IProductModuleService>(Modules.PRODUCT).restoreProductTags(ids)
  },
)
