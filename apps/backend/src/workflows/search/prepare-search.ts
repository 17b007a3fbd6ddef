import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { fillIncompleteIndexesStep } from "./steps/fill-incomplete-indexes"

/** Fills the search indexes that are not whole, and answers their names. May run at every start. */
export const prepareSearchWorkflow = createWorkflow("prepare-search", () => new WorkflowResponse(fillIncompleteIndexesStep({})))
