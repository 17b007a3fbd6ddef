import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { osloDay } from "@verksted/bottom-line/period"
import { workshopHandle } from "@verksted/contracts/workshop"
import type { WorkshopResultsResponse } from "@verksted/contracts/workshop-results"
import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type { LedgerModuleService } from "../../../../../modules/ledger/service"
import { WORKSHOP_MODULE } from "../../../../../modules/workshop"
import type WorkshopModuleService from "../../../../../modules/workshop/service"
import { pathPart } from "../../../../path-part"
import { publicResults, yearSoFar } from "../../../../../workshops/public-results"

const NOT_FOUND = "Fant ikke verkstedet."

/** What the workshop has sold so far this year; the ledger is the only source. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WorkshopResultsResponse>) {
  const handle = pathPart(workshopHandle, req.params.handle, NOT_FOUND)
  const [workshop] = await req.scope.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshops({ handle })
  if (!workshop) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND)
  const period = yearSoFar(osloDay(new Date()))
  const sales = await req.scope.resolve<LedgerModuleService>(LEDGER_MODULE).salesOfWorkshop(workshop.id, period)
  res.json({ results: publicResults(sales, period) })
}
