import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addDays } from "@verksted/bottom-line/period"
import { periodQuery } from "@verksted/contracts/ledger"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type { LedgerModuleService } from "../../../../modules/ledger/service"
import { ledgerSheet } from "../ledger-sheet"

/** The period's rows, oldest first, for a spreadsheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const period = periodQuery.parse(req.query)
  const ledger = req.scope.resolve<LedgerModuleService>(LEDGER_MODULE)
  const sheet = ledgerSheet(await ledger.entriesOf(period))
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="bunnlinje-${period.from}-${addDays(period.to, -1)}.csv"`)
  res.send(sheet)
}
