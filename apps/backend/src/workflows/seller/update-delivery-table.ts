import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { planDeliveryTableStep } from "./steps/plan-delivery-table"

/** Writes the settings of delivery into Medusa's shipping options, which are the only place that has them. */
export const updateDeliveryTableWorkflow = createWorkflow("update-delivery-table", (input: WorkflowData<DeliveryTable>) => {
  const changes = planDeliveryTableStep(input)
  return new WorkflowResponse(updateShippingOptionsWorkflow.runAsStep({ input: changes }))
})
