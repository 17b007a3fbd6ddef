import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { workOffEventsStep } from "./steps/work-off-events"

/** Does what kept events ask for, the oldest first. What fails is tried again, ever more seldom. @param now ISO 8601 */
export const workOffEventsWorkflow = createWorkflow("work-off-events", (input: { now: string }) => {
  return new WorkflowResponse(workOffEventsStep(input))
})
