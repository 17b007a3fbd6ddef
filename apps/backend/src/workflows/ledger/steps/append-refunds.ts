import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { OrderFacts } from "../../../modules/ledger/booking/order-facts"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/** Records what is refunded. No compensation, for the reason that append-sale gives. */
export const appendRefundsStep = createStep("append-refunds", async ({ facts }: { facts: OrderFacts }, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const rows = await ledger.recordRefunds(facts)
  return new StepResponse(rows.map((row) => row.id))
})
