import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { restoreTags, syncWorkshopTags } from "../sync-workshop-tags"

export const syncProductTagsStep = createStep(
  "sync-product-tags",
  async (input: { product_ids: string[] }, { container }) => new StepResponse(null, await syncWorkshopTags(input.product_ids, container)),
  async (former, { container }) => {
    if (former) await restoreTags(former, container)
  },
)
