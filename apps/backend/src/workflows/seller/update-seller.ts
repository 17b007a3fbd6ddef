import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateSellerStep, type UpdateSellerInput } from "./steps/update-seller"

/** Writes the seller's profile and answers the house. */
export const updateSellerWorkflow = createWorkflow("update-seller", (input: UpdateSellerInput) => {
  return new WorkflowResponse(updateSellerStep(input))
})
