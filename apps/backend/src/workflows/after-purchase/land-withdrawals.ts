import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  releaseLockStep,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { orderLock } from "./lock-key"
import { findHomecomingStep } from "./steps/find-homecoming"
import { noteReturnStep } from "./steps/note-return"

/**
 * Makes Medusa's return of what is regretted and has left the shop, so that staff receive it where they receive every
 * return. Medusa takes no return of what has not left: that waits here, and staff see it on the order. Does nothing when
 * nothing waits.
 */
export const landWithdrawalsWorkflow = createWorkflow("land-withdrawals", (input: { order_id: string }) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const coming = findHomecomingStep(input)
  when({ coming }, (data) => data.coming.items.length > 0).then(() => {
    const change = beginReturnOrderWorkflow.runAsStep({
      input: { order_id: input.order_id, location_id: coming.location_id, internal_note: "Kunden har angret på kjøpet i nettbutikken." },
    })
    const return_id = transform({ change }, (data) => data.change.return_id ?? "")
    requestItemReturnWorkflow.runAsStep({ input: { return_id, items: coming.items } })
    confirmReturnRequestWorkflow.runAsStep({ input: { return_id } })
    noteReturnStep({ line_ids: coming.line_ids, return_id })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(coming)
})
