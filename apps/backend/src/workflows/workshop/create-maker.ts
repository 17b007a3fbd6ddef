import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateMaker } from "@verksted/contracts/credits"
import { insertMakerStep } from "./steps/insert-maker"

/** A new pseudonym. */
export const createMakerWorkflow = createWorkflow("create-maker", (input: CreateMaker) => new WorkflowResponse(insertMakerStep(input)))
