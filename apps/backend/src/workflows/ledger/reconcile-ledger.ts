import type { Reconciliation } from "@verksted/contracts/ledger"
import { createWorkflow, parallelize, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcile } from "./reconciliation/reconcile"
import { readLedgerMoneyStep } from "./steps/read-ledger-money"
import { readMedusaMoneyStep } from "./steps/read-medusa-money"
import { readTillMoneyStep } from "./steps/read-till-money"

/** Proves the ledger against Medusa's payments and the till, or tells where they differ. Changes nothing. */
export const reconcileLedgerWorkflow = createWorkflow("reconcile-ledger", function () {
  const [ledger, medusa, till] = parallelize(readLedgerMoneyStep(), readMedusaMoneyStep(), readTillMoneyStep())
  const answer = transform({ ledger, medusa, till }, ({ ledger, medusa, till }): Reconciliation => {
    const found = reconcile(ledger.orders, medusa, till)
    return { ...found, equal: found.equal && ledger.chain_intact, chain_intact: ledger.chain_intact, checked_at: new Date().toISOString() }
  })
  return new WorkflowResponse(answer)
})
