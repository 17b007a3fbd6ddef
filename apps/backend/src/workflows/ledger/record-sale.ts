import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { appendSaleStep } from "./steps/append-sale"
import { gatherFactsStep } from "./steps/gather-facts"

/**
 * Writes the ledger rows of an order's captures (R1–R10). Once for each capture, however often and however many at a
 * time it is called; returns the ids of new rows. Throws NOT_FOUND for an order that does not exist.
 */
export const recordSaleWorkflow = createWorkflow("record-sale", function ({ order_id }: { order_id: string }) {
  const facts = gatherFactsStep({ order_id })
  return new WorkflowResponse(appendSaleStep({ facts }))
})
