import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { captureAtHandOver } from "../payment/capture-at-hand-over"

// Medusa takes one handler of this hook: everything that follows from a new fulfilment belongs here.
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(async ({ fulfillment }, { container }) => {
  await captureAtHandOver(container, fulfillment.id, "made")
  return new StepResponse(undefined)
})
