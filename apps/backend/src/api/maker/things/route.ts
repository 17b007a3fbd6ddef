import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MakerThings } from "@verksted/contracts/maker"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"
import { readThings } from "../../../things/read-things"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MakerThings>) {
  const { actor_id } = req.auth_context
  const { pseudonym } = await req.scope.resolve<WorkshopModuleService>(WORKSHOP_MODULE).retrieveMaker(actor_id)
  res.json({ pseudonym, things: await readThings(req.scope, actor_id) })
}
