import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "./lock-key"
import { checkUnfetchedStep } from "./steps/check-unfetched"
import { takeBackReadyThingsStep } from "./steps/take-back-ready-things"
import { tellOfUnfetchedCancellationStep } from "./steps/tell-of-unfetched-cancellation"

/** `now` is an ISO time. */
export type CancelUnfetchedInput = { order_id: string; now: string; canceled_by: string }

/**
 * Cancels what nobody has fetched in time, when staff say so: the things are for sale again, what was paid is paid back, and
 * the buyer is told. Should it stop half-way, it can be asked again; asked twice, it is done once.
 */
export const cancelUnfetchedOrderWorkflow = createWorkflow("cancel-unfetched-order", (input: CancelUnfetchedInput) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 10, ttl: 120 })
  const { stands } = checkUnfetchedStep(input)
  when({ stands }, (data) => data.stands).then(() => {
    takeBackReadyThingsStep(input)
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id, canceled_by: input.canceled_by, no_notification: true } })
  })
  tellOfUnfetchedCancellationStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse({ order_id: input.order_id })
})
