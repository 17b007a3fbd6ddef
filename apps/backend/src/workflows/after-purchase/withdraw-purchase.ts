import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "./lock-key"
import { recordWithdrawalStep, type WithdrawPurchaseInput } from "./steps/record-withdrawal"

/** A buyer has regretted a purchase. Its data: `order_id` and the withdrawal's `id`. */
export const WITHDRAWAL_STATED = "withdrawal.stated"

/**
 * Receives the statement that a purchase is regretted, once for each key. The statement counts from this moment; receipt
 * and Medusa's return follow of the event, and of a sweep when that fails.
 */
export const withdrawPurchaseWorkflow = createWorkflow("withdraw-purchase", (input: WithdrawPurchaseInput) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const recorded = recordWithdrawalStep(input)
  releaseLockStep({ key })
  emitEventStep({ eventName: WITHDRAWAL_STATED, data: { order_id: input.order_id, id: recorded.id } })
  return new WorkflowResponse(recorded)
})
