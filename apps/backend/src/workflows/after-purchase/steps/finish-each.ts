import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { landComplaintWorkflow } from "../land-complaint"
import { landWithdrawalsWorkflow } from "../land-withdrawals"
import { tellOfComplaintWorkflow } from "../tell-of-complaint"
import { tellOfWithdrawalWorkflow } from "../tell-of-withdrawal"
import type { StatementInput } from "./tell-of-withdrawal"

type Unfinished = { untold_withdrawals: StatementInput[]; untold_complaints: StatementInput[]; waiting_orders: string[]; unclaimed_complaints: string[] }

/**
 * Finishes each by itself: one that fails is told in the log and tried again by the next sweep. Each of these workflows
 * compensates for itself, so there is nothing to compensate here.
 */
export const finishEachStep = createStep("finish-each", async (unfinished: Unfinished, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const quietly = { throwOnError: false }
  const tries = [
    ...unfinished.untold_withdrawals.map((input) => () => tellOfWithdrawalWorkflow(container).run({ input, ...quietly })),
    ...unfinished.untold_complaints.map((input) => () => tellOfComplaintWorkflow(container).run({ input, ...quietly })),
    ...unfinished.waiting_orders.map((order_id) => () => landWithdrawalsWorkflow(container).run({ input: { order_id }, ...quietly })),
    ...unfinished.unclaimed_complaints.map((id) => () => landComplaintWorkflow(container).run({ input: { id }, ...quietly })),
  ]
  for (const attempt of tries) {
    const { errors } = await attempt()
    for (const { error } of errors) logger.error("What a buyer said of an order could not be finished", error instanceof Error ? error : undefined)
  }
  return new StepResponse(tries.length)
})
