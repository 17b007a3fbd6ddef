import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { FindOrderRequest } from "@verksted/contracts/find-order"

/** Somebody has asked for an order's link. Its data: what was asked. */
export const ORDER_LINK_ASKED = "order-link.asked"

/** Passes the question on. Nothing is looked up before the answer is given: neither words nor time tell whether there is an order. */
export const askForOrderLinkWorkflow = createWorkflow("ask-for-order-link", (input: FindOrderRequest) => {
  emitEventStep({ eventName: ORDER_LINK_ASKED, data: input })
  return new WorkflowResponse({ asked: true as const })
})
