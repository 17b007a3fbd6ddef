import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { appendRefundsStep } from "./steps/append-refunds"
import { appendSaleStep } from "./steps/append-sale"
import { gatherFactsStep } from "./steps/gather-facts"

/**
 * Writes the reversing rows of an order's refunds, once for each refund. A sale that is not recorded yet is recorded
 * first: there is nothing to reverse without it. Returns the ids of new rows; throws NOT_FOUND for an unknown order.
 */
export const recordRefundWorkflow = createWorkflow("record-refund", function ({ order_id }: { order_id: string }) {
  const facts = gatherFactsStep({ order_id })
  appendSaleStep({ facts })
  return new WorkflowResponse(appendRefundsStep({ facts }))
})
