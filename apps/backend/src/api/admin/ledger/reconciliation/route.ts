import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Reconciliation } from "@verksted/contracts/ledger"
import { reconcileLedgerWorkflow } from "../../../../workflows/ledger/reconcile-ledger"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<Reconciliation>) {
  const { result } = await reconcileLedgerWorkflow(req.scope).run()
  res.json(result)
}
