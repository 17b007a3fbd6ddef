import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"

/** Statements that are not told of, and those that Medusa has no return or claim of. */
export const findUnfinishedStep = createStep("find-unfinished", async (_: void, { container }) => {
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  const [untoldWithdrawals, untoldComplaints, waiting, unclaimed] = await Promise.all([
    service.listWithdrawals({ told_at: null }),
    service.listComplaints({ told_at: null }),
    service.listWithdrawals({ lines: { return_id: null } }),
    service.listComplaints({ claim_id: null }),
  ])
  const statement = ({ id, order_id }: { id: string; order_id: string }) => ({ id, order_id })
  return new StepResponse({
    untold_withdrawals: untoldWithdrawals.map(statement),
    untold_complaints: untoldComplaints.map(statement),
    waiting_orders: [...new Set(waiting.map(({ order_id }) => order_id))],
    unclaimed_complaints: unclaimed.map(({ id }) => id),
  })
})
