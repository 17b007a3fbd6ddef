import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnfinishedStep } from "./steps/find-unfinished"
import { finishEachStep } from "./steps/finish-each"

/**
 * Finishes what no event could: receipts that were not sent, returns of what has left the shop since, claims that are not
 * made. Events live in memory and are lost when the server stops.
 */
export const finishStatementsWorkflow = createWorkflow("finish-statements", () => {
  return new WorkflowResponse(finishEachStep(findUnfinishedStep()))
})
