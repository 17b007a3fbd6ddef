import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  completeOrdersStep,
  createFulfillmentWorkflow,
  createRemoteLinkStep,
  markFulfillmentAsDeliveredWorkflow,
  registerOrderDeliveryStep,
  registerOrderFulfillmentStep,
} from "@medusajs/medusa/core-flows"
import { handOverFulfillment, handOverRegistration } from "../../till/hand-over-input"
import type { HandOver } from "../../till/hand-over-input"
import { handOutStockStep } from "./steps/hand-out-stock"

/**
 * The customer takes the things: fulfilled, delivered, completed, and out of stock. Medusa's own fulfilment workflow asks
 * for a shipping option, which a sale over the counter has not.
 */
export const handOverWorkflow = createWorkflow("hand-over", (input: WorkflowData<HandOver>) => {
  const fulfillment = createFulfillmentWorkflow.runAsStep({ input: transform({ input }, ({ input }) => handOverFulfillment(input)) })
  const registration = transform({ input, fulfillment }, ({ input, fulfillment }) => handOverRegistration(input, fulfillment.id))
  registerOrderFulfillmentStep(registration)
  createRemoteLinkStep(
    transform({ input, fulfillment }, ({ input, fulfillment }) => [
      { [Modules.ORDER]: { order_id: input.order.id }, [Modules.FULFILLMENT]: { fulfillment_id: fulfillment.id } },
    ]),
  )
  handOutStockStep(input)
  markFulfillmentAsDeliveredWorkflow.runAsStep({ input: { id: fulfillment.id } })
  registerOrderDeliveryStep(registration)
  completeOrdersStep({ orderIds: transform({ input }, ({ input }) => [input.order.id]) })
  return new WorkflowResponse(fulfillment)
})
