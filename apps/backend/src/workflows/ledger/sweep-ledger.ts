import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnrecordedStep } from "./steps/find-unrecorded"
import { recordOrdersStep } from "./steps/record-orders"

/**
 * Records captures and refunds that no event told of: events live in memory and are lost when the server stops.
 * @param since how far back to look, ISO 8601; null looks at everything
 */
export const sweepLedgerWorkflow = createWorkflow("sweep-ledger", function ({ since }: { since: string | null }) {
  const found = findUnrecordedStep({ since })
  return new WorkflowResponse(recordOrdersStep(transform({ found }, ({ found }) => ({ order_ids: found }))))
})
