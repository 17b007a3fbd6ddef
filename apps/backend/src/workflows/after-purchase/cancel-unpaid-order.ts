import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "./lock-key"
import { checkMayCancelStep } from "./steps/check-may-cancel"

/** A buyer has taken back an order. Its data: `order_id`. */
export const ORDER_TAKEN_BACK = "order.taken-back"

/** Takes back an order that is not paid: the things are for sale again. Asked twice, it is done once. */
export const cancelUnpaidOrderWorkflow = createWorkflow("cancel-unpaid-order", (input: { order_id: string }) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const { stands } = checkMayCancelStep(input)
  when({ stands }, (data) => data.stands).then(() => {
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id, no_notification: true } })
    emitEventStep({ eventName: ORDER_TAKEN_BACK, data: { order_id: input.order_id } })
  })
  releaseLockStep({ key })
  return new WorkflowResponse({ order_id: input.order_id })
})
