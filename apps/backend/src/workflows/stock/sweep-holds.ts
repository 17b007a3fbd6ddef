import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeEndedHoldsStep } from "./steps/remove-ended-holds"

/** Tidies up after buyers who left. Whoever wants the thing meanwhile is not kept waiting: an ended hold counts no more. */
export const sweepHoldsWorkflow = createWorkflow("sweep-holds", () => new WorkflowResponse(removeEndedHoldsStep()))
