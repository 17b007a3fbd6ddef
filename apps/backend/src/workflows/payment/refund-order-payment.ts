import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, refundPaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { RefundBody } from "@verksted/contracts/order-money"
import { moneyLock } from "../../payment/money-lock"
import { findOrderOfPaymentStep } from "../ledger/steps/find-order-of-payment"

export type RefundInput = RefundBody & { payment_id: string; created_by?: string }

/** Medusa's refund, one at a time for each order: two at once would both find what only one may give back. */
export const refundOrderPaymentWorkflow = createWorkflow("refund-order-payment", (input: RefundInput) => {
  const order_id = findOrderOfPaymentStep({ payment_id: input.payment_id })
  const key = transform({ order_id, input }, (data) => moneyLock(data.order_id ?? data.input.payment_id))
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const given = transform({ input }, ({ input: { note, refund_reason_id, ...rest } }) => ({ ...rest, ...(note ? { note } : {}), ...(refund_reason_id ? { refund_reason_id } : {}) }))
  refundPaymentWorkflow.runAsStep({ input: given })
  releaseLockStep({ key })
  return new WorkflowResponse({ payment_id: input.payment_id })
})
