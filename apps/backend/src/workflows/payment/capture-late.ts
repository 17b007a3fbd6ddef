import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { captureLateStep } from "./steps/capture-late"

/** Takes what has been held for five days: Stripe lets go after seven. What cannot be taken is told staff, once. @param now ISO 8601 */
export const captureLateWorkflow = createWorkflow("capture-late", (input: { now: string }) => {
  return new WorkflowResponse(captureLateStep(input))
})
