import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TILL_MODULE } from "../../../../../modules/till"
import type TillModuleService from "../../../../../modules/till/service"
import { notFound } from "../../../../../till/till-errors"
import { tillSaleView } from "../../../../../till/till-sale-view"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const [row] = await req.scope.resolve<TillModuleService>(TILL_MODULE).listTillSales({ id: req.params["id"] ?? "" })
  if (!row) throw notFound("Fant ikke salget. Det kan være registrert i en annen kasse.")
  res.json({ sale: tillSaleView(row) })
}
