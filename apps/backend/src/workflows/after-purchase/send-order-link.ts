import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { FindOrderRequest } from "@verksted/contracts/find-order"
import { sendOrderLinkStep } from "./steps/send-order-link"

/** Sends an order's link to the address it was made with, when number and address belong together. */
export const sendOrderLinkWorkflow = createWorkflow("send-order-link", (input: FindOrderRequest) => {
  return new WorkflowResponse(sendOrderLinkStep(input))
})
