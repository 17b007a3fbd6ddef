import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordSaleWorkflow } from "../../ledger/record-sale"

/**
 * Records the sale in the ledger. The customer has paid and left with the thing, so a failure here undoes nothing: the
 * ledger's sweep takes the sale within a minute, and its reconciliation shows what is missing.
 */
export const recordInLedgerStep = createStep("record-in-ledger", async ({ order_id }: { order_id: string }, { container }) => {
  try {
    await recordSaleWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    // A workflow's error is a plain object with a message.
    const why = typeof error === "object" && error !== null && "message" in error ? error.message : error
    logger.error(`The counter sale of order ${order_id} is not in the ledger yet: ${String(why)}`)
  }
  return new StepResponse(undefined)
})
