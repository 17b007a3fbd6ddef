import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reopenChangesStep, type ReopenChanges } from "./steps/reopen-changes"

/** A storefront has started: it is told again everything that its pages may be older than. */
export const reopenChangesWorkflow = createWorkflow("reopen-changes", (input: ReopenChanges) => {
  return new WorkflowResponse(reopenChangesStep(input))
})
