import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOpenSessionsStep } from "./steps/find-open-sessions"
import { settleEachStep } from "./steps/settle-each"

/**
 * Asks Stripe about every session that has no order, or whose order is not paid yet, and settles it. Depends on no event.
 * @param before only sessions that were begun before this, ISO 8601: a buyer is let finish
 */
export const reconcilePaymentsWorkflow = createWorkflow("reconcile-payments", (input: { before: string }) => {
  return new WorkflowResponse(settleEachStep(findOpenSessionsStep(input)))
})
