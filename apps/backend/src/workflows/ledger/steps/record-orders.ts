import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordRefundWorkflow } from "../record-refund"

/**
 * Records each of these orders by itself: one that fails is told in the log and tried again at the next sweep, and
 * holds up no other. No compensation, for the reason that append-sale gives.
 */
export const recordOrdersStep = createStep("record-orders", async ({ order_ids }: { order_ids: string[] }, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of order_ids) {
    const { errors } = await recordRefundWorkflow(container).run({ input: { order_id }, throwOnError: false })
    for (const { error } of errors) logger.error(`The ledger could not record order ${order_id}`, error instanceof Error ? error : undefined)
  }
  return new StepResponse(order_ids.length)
})
