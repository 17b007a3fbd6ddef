import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/** What the ledger holds of each order, and whether its chain is intact. */
export const readLedgerMoneyStep = createStep("read-ledger-money", async (_: object, { container }) => {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [orders, broken] = await Promise.all([ledger.byOrder(), ledger.firstBrokenLink()])
  return new StepResponse({ orders, chain_intact: broken === null })
})
