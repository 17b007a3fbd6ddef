import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkProductExistsStep } from "./steps/check-product-exists"
import { setMilestonesStep, type Milestones } from "./steps/set-milestones"
import { upsertMakingStep, type MakingFacts } from "./steps/upsert-making"

export type SetProductMaking = MakingFacts & Milestones

/** What staff note about the making of a product: cost in øre per unit, planned units, and the days of its steps. */
export const setProductMakingWorkflow = createWorkflow("set-product-making", (input: SetProductMaking) => {
  checkProductExistsStep(input.product_id)
  const facts = transform({ input }, ({ input: { product_id, material_cost, planned_units } }) => ({ product_id, material_cost, planned_units }))
  upsertMakingStep(facts)
  setMilestonesStep(input)
  return new WorkflowResponse(input)
})
