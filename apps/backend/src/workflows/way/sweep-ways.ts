import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUntoldWaysStep, type FindUntoldWaysInput } from "./steps/find-untold-ways"
import { tellEachWayStep } from "./steps/tell-each-way"

/** Tells of what is ready or sent and no event has told: events live in memory and are lost when the server stops. */
export const sweepWaysWorkflow = createWorkflow("sweep-ways", (input: FindUntoldWaysInput) => {
  return new WorkflowResponse(tellEachWayStep(findUntoldWaysStep(input)))
})
