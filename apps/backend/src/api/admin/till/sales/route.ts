import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { completeSale, tillSalesQuery } from "@verksted/contracts/till"
import { TILL_MODULE } from "../../../../modules/till"
import type TillModuleService from "../../../../modules/till/service"
import { tillSaleView } from "../../../../till/till-sale-view"
import { completeSaleWorkflow } from "../../../../workflows/till/complete-sale"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const sale = completeSale.parse(req.body)
  const { result } = await completeSaleWorkflow(req.scope).run({ input: { ...sale, actor_id: req.auth_context.actor_id } })
  const [row] = await req.scope.resolve<TillModuleService>(TILL_MODULE).listTillSales({ id: result.sale_id })
  res.json({ sale: row && tillSaleView(row) })
}

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { limit } = tillSalesQuery.parse(req.query)
  const rows = await req.scope.resolve<TillModuleService>(TILL_MODULE).listTillSales({}, { take: limit, order: { completed_at: "DESC" } })
  res.json({ sales: rows.map(tillSaleView) })
}
