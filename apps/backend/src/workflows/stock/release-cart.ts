import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endCartHoldStep } from "./steps/end-cart-hold"

/** Gives free what was kept for a cart: its buyer has gone back to change it. */
export const releaseCartWorkflow = createWorkflow("release-cart", (input: { cart_id: string }) => new WorkflowResponse(endCartHoldStep(input)))
