import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { MakerThing } from "@verksted/contracts/maker"
import { readThings } from "../../../../things/read-things"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ thing: MakerThing }>) {
  const [thing] = await readThings(req.scope, req.auth_context.actor_id, req.params.id ?? "")
  if (!thing) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke tingen.")
  res.json({ thing })
}
