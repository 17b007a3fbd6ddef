import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WorkshopList } from "@verksted/contracts/workshop"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import { workshopView } from "../../../workshops/workshop-view"

export async function GET(req: MedusaRequest, res: MedusaResponse<WorkshopList>) {
  const rows = await req.scope.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshops({}, { order: { rank: "ASC", name: "ASC" }, take: null })
  res.json({ workshops: rows.map(workshopView) })
}
