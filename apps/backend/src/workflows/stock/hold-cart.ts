import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type HoldCartInput, keepPiecesStep } from "./steps/keep-pieces"

/** Keeps a cart's things from others for a while; answers until when (UTC). */
export const holdCartWorkflow = createWorkflow("hold-cart", (input: HoldCartInput) => new WorkflowResponse(keepPiecesStep(input)))
