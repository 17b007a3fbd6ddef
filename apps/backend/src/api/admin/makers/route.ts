import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createMaker, type MakerList } from "@verksted/contracts/credits"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import { createMakerWorkflow } from "../../../workflows/workshop/create-maker"

export async function GET(req: MedusaRequest, res: MedusaResponse<MakerList>) {
  const rows = await req.scope.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMakers({}, { order: { pseudonym: "ASC" }, take: null })
  res.json({ makers: rows.map(({ id, pseudonym, card_identity_id }) => ({ id, pseudonym, has_card: card_identity_id !== null })) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ maker: MakerList["makers"][number] }>) {
  const { result } = await createMakerWorkflow(req.scope).run({ input: createMaker.parse(req.body) })
  res.status(201).json({ maker: { id: result.id, pseudonym: result.pseudonym, has_card: false } })
}
