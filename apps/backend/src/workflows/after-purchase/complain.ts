import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "./lock-key"
import { checkComplaintStep, type ComplainInput } from "./steps/check-complaint"
import { insertComplaintStep } from "./steps/insert-complaint"
import { storePhotosStep } from "./steps/store-photos"

/** A buyer has told of a fault. Its data: `order_id` and the complaint's `id`. */
export const COMPLAINT_STATED = "complaint.stated"

/** Receives a complaint with its pictures, once for each key. Receipt and Medusa's claim follow of the event, or of the sweep. */
export const complainWorkflow = createWorkflow("complain", (input: ComplainInput) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 20, ttl: 60 })
  const checked = checkComplaintStep(input)
  const made = when({ checked }, (data) => data.checked.known_id === null).then(() => {
    const stored = storePhotosStep(input)
    return insertComplaintStep(transform({ input, checked, stored }, ({ input, checked, stored }) => ({ ...input, lines: checked.lines, photo_ids: stored.photo_ids })))
  })
  releaseLockStep({ key })
  const id = transform({ checked, made }, (data) => data.checked.known_id ?? data.made?.id ?? "")
  emitEventStep({ eventName: COMPLAINT_STATED, data: { order_id: input.order_id, id } })
  return new WorkflowResponse({ id })
})
