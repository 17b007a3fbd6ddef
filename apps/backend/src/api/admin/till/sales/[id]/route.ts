import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { entityId } from "@verksted/contracts/path-part"
import { TILL_MODULE } from "../../../../../modules/till"
import type TillModuleService from "../../../../../modules/till/service"
import { notFound } from "../../../../../till/till-errors"
import { tillSaleView } from "../../../../../till/till-sale-view"
import { pathPart } from "../../../../path-part"

const NOT_FOUND = "Fant ikke salget. Det kan være registrert i en annen kasse."

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const [row] = await req.scope.resolve<TillModuleService>(TILL_MODULE).listTillSales({ id: pathPart(entityId, req.params.id, NOT_FOUND) })
  if (!row) throw notFound(NOT_FOUND)
  res.json({ sale: tillSaleView(row) })
}
