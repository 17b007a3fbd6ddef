import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendOrderConfirmationStep, type SendOrderConfirmationInput } from "./steps/send-order-confirmation"

/** Sends the buyer of a web order its confirmation, once; does nothing for a counter sale. */
export const sendOrderConfirmationWorkflow = createWorkflow("send-order-confirmation", (input: SendOrderConfirmationInput) => {
  const key = transform({ input }, (data) => `order-confirmation:${data.input.order_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const result = sendOrderConfirmationStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
