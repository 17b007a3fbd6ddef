import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnfetchedStep, type FindUnfetchedInput } from "./steps/find-unfetched"
import { tellEachUnfetchedStep } from "./steps/tell-each-unfetched"

/** Reminds of what lies ready to be fetched, and tells when the time is up: each once. Nothing is cancelled by it. */
export const sweepUnfetchedWorkflow = createWorkflow("sweep-unfetched", (input: FindUnfetchedInput) => {
  return new WorkflowResponse(tellEachUnfetchedStep(findUnfetchedStep(input)))
})
