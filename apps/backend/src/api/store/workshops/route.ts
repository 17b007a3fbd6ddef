import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WorkshopList } from "@verksted/contracts/workshop"
import { workshopView } from "../../../workshops/workshop-view"

const fields = ["id", "name", "handle", "intro", "picture_url", "colour", "rank"]

export async function GET(req: MedusaRequest, res: MedusaResponse<WorkshopList>) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const language = req.locale ? { locale: req.locale } : {}
  const { data } = await query.graph({ entity: "workshop", fields, pagination: { order: { rank: "ASC", name: "ASC" } } }, language)
  res.json({ workshops: data.map(workshopView) })
}
