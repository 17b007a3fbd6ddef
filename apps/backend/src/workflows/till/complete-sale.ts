import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SaleOrder } from "../../till/till-sale-row"
import { ringUpSaleWorkflow } from "./ring-up-sale"
import { findEarlierSaleStep } from "./steps/find-earlier-sale"
import type { CompletedSale } from "./steps/find-earlier-sale"
import { recordInLedgerStep } from "./steps/record-in-ledger"

/**
 * Completes a counter sale. The key names the sale: the same key again, also at once, is the same sale and one order.
 * @param input `completed_at` is for the demo loader only; amounts in øre
 * @throws MedusaError with a Norwegian sentence; nothing is changed then
 */
export const completeSaleWorkflow = createWorkflow("complete-sale", (input: WorkflowData<SaleOrder>) => {
  const key = transform({ input }, ({ input }) => `till-sale:${input.idempotency_key}`)
  acquireLockStep({ key, timeout: 30, ttl: 60, retryInterval: 0.05 })
  const earlier = findEarlierSaleStep(input)
  const rungUp = when("ring-up-unless-sold", { earlier }, ({ earlier }) => !earlier).then(() => {
    const completed = ringUpSaleWorkflow.runAsStep({ input })
    recordInLedgerStep({ order_id: completed.order_id })
    return completed
  })
  releaseLockStep({ key }).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(transform({ earlier, rungUp }, ({ earlier, rungUp }) => (earlier ?? rungUp) as CompletedSale))
})
