import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tellOfCancellationStep } from "./steps/tell-of-cancellation"

/** Tells the buyer and staff that an order is taken back. */
export const tellOfCancellationWorkflow = createWorkflow("tell-of-cancellation", (input: { order_id: string }) => {
  return new WorkflowResponse(tellOfCancellationStep(input))
})
