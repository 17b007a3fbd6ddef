import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordRefundWorkflow } from "./record-refund"
import { findOrderOfPaymentStep } from "./steps/find-order-of-payment"

/** Records what a payment has captured and refunded, if its order is placed; else the order's own event does it. */
export const recordPaymentWorkflow = createWorkflow("record-payment", function ({ payment_id }: { payment_id: string }) {
  const orderId = findOrderOfPaymentStep({ payment_id })
  when({ orderId }, ({ orderId }) => orderId !== null).then(() => {
    const input = transform({ orderId }, ({ orderId }) => ({ order_id: String(orderId) }))
    return recordRefundWorkflow.runAsStep({ input })
  })
  return new WorkflowResponse(orderId)
})
