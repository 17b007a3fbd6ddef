import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SetCredits } from "@verksted/contracts/credits"
import { checkProductCreditsStep } from "./steps/check-product-credits"
import { checkPublishedHasWorkshopStep } from "./steps/check-published-has-workshop"
import { replaceProductSharesStep } from "./steps/replace-product-shares"
import { syncProductTagsStep } from "./steps/sync-product-tags"

export type SetProductCredits = SetCredits & { product_id: string }

/**
 * Replaces a product's shares and brings its workshop tags in step. Refused, with nothing changed: sums other than
 * 10 000 bp, an unknown product, workshop or maker, and no workshop for a published product.
 */
export const setProductCreditsWorkflow = createWorkflow("set-product-credits", (input: SetProductCredits) => {
  const key = transform({ input }, (data) => `product-credits:${data.input.product_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  checkProductCreditsStep(input)
  replaceProductSharesStep(input)
  checkPublishedHasWorkshopStep(input)
  syncProductTagsStep({ product_ids: [input.product_id] })
  emitEventStep({ eventName: ProductWorkflowEvents.UPDATED, data: { id: input.product_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(input)
})
