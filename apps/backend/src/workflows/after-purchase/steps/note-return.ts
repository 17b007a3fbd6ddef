import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"

/** Notes which return of Medusa's the regretted lines are in. */
export const noteReturnStep = createStep(
  "note-return",
  async ({ line_ids, return_id }: { line_ids: string[]; return_id: string }, { container }) => {
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    await service.updateWithdrawalLines(line_ids.map((id) => ({ id, return_id })))
    return new StepResponse({ return_id }, line_ids)
  },
  async (line_ids, { container }) => {
    if (!line_ids) return
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    await service.updateWithdrawalLines(line_ids.map((id) => ({ id, return_id: null })))
  },
)
