import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { entriesQuery, ledgerEntries, type LedgerEntries } from "@verksted/contracts/ledger"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type { LedgerModuleService } from "../../../../modules/ledger/service"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerEntries>) {
  const query = entriesQuery.parse(req.query)
  const ledger = req.scope.resolve<LedgerModuleService>(LEDGER_MODULE)
  const found = await ledger.entries(query)
  res.json(ledgerEntries.parse({ ...found, offset: query.offset, limit: query.limit }))
}
