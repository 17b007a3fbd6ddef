import { createWorkflow, transform, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderShipmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { postenPage } from "@verksted/contracts/tracking-code"
import { orderLock } from "./lock-key"
import { addTrackingStep } from "./steps/add-tracking"
import { checkParcelStep } from "./steps/check-parcel"

export type ShipParcelInput = { order_id: string; fulfilment_id: string; tracking_code: string | null; created_by: string }

/**
 * Marks a packed parcel as sent, with its tracking code: the letter «sendt», which Medusa's event leads to, then carries it.
 * A parcel that is sent already gets the code, and no new letter.
 */
export const shipParcelWorkflow = createWorkflow("ship-parcel", (input: WorkflowData<ShipParcelInput>) => {
  const key = transform({ input }, (data) => orderLock(data.input.order_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const parcel = checkParcelStep(input)
  when({ parcel }, ({ parcel }) => !parcel.is_sent).then(() => {
    const shipment = transform({ input, parcel }, ({ input, parcel }) => ({
      order_id: input.order_id,
      fulfillment_id: input.fulfilment_id,
      created_by: input.created_by,
      items: parcel.items,
      labels: input.tracking_code === null ? [] : [{ tracking_number: input.tracking_code, tracking_url: postenPage(input.tracking_code), label_url: "#" }],
    }))
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
  })
  when({ parcel }, ({ parcel }) => parcel.is_sent).then(() => {
    addTrackingStep(input)
  })
  releaseLockStep({ key })
  return new WorkflowResponse({ order_id: input.order_id })
})
