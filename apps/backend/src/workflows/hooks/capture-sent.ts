import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { captureAtHandOver } from "../payment/capture-at-hand-over"

// Medusa takes one handler of this hook: everything that follows from a new shipment belongs here.
createOrderShipmentWorkflow.hooks.shipmentCreated(async ({ shipment }, { container }) => {
  await captureAtHandOver(container, shipment.id, "sent")
  return new StepResponse(undefined)
})
