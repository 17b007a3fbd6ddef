import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { returnOrderMoneyStep } from "./steps/return-order-money"

/** Medusa's cancellation, after the money is back: Medusa itself says yes while Stripe says nothing. */
export const cancelPaidOrderWorkflow = createWorkflow("cancel-paid-order", (input: { order_id: string; canceled_by?: string }) => {
  returnOrderMoneyStep(input)
  cancelOrderWorkflow.runAsStep({ input })
  return new WorkflowResponse({ order_id: input.order_id })
})
