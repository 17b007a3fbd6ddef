import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { periodQuery, type LedgerSummary } from "@verksted/contracts/ledger"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type { LedgerModuleService } from "../../../../modules/ledger/service"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerSummary>) {
  const ledger = req.scope.resolve<LedgerModuleService>(LEDGER_MODULE)
  res.json(await ledger.summary(periodQuery.parse(req.query)))
}
