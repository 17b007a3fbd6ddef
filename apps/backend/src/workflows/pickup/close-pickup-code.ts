import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closePickupCodeStep, type ClosePickupCodeInput } from "./steps/close-pickup-code"

/** Lets the code of an order that is handed over or cancelled be given to another. The order keeps showing its own. */
export const closePickupCodeWorkflow = createWorkflow("close-pickup-code", (input: ClosePickupCodeInput) => {
  return new WorkflowResponse(closePickupCodeStep(input))
})
