import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { nameStoreStep } from "./steps/name-store"
import { updateSellerStep, type UpdateSellerInput } from "./steps/update-seller"

/** Writes the seller's profile, names the store after it, and answers the house. */
export const updateSellerWorkflow = createWorkflow("update-seller", (input: UpdateSellerInput) => {
  const house = updateSellerStep(input)
  nameStoreStep()
  return new WorkflowResponse(house)
})
