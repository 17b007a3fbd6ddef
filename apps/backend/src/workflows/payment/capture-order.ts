import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { moneyLock } from "../../payment/money-lock"
import { captureOrderStep } from "./steps/capture-order"

/** Takes what Stripe holds for an order, whole. Asked again, it does nothing. */
export const captureOrderWorkflow = createWorkflow("capture-order", (input: { order_id: string }) => {
  const key = transform({ input }, (data) => moneyLock(data.input.order_id))
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const captured = captureOrderStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(captured)
})
