import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { OrderFacts } from "../../../modules/ledger/booking/order-facts"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/**
 * Records what is captured. It has no compensation because the ledger only grows: the money has moved whatever fails
 * afterwards, and its way back is a refund with rows of its own.
 */
export const appendSaleStep = createStep("append-sale", async ({ facts }: { facts: OrderFacts }, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const rows = await ledger.recordSale(facts)
  return new StepResponse(rows.map((row) => row.id))
})
