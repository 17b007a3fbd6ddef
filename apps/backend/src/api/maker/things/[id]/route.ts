import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { MakerThing } from "@verksted/contracts/maker"
import { entityId } from "@verksted/contracts/path-part"
import { readThings } from "../../../../things/read-things"
import { pathPart } from "../../../path-part"

const NOT_FOUND = "Fant ikke tingen."

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ thing: MakerThing }>) {
  const [thing] = await readThings(req.scope, req.auth_context.actor_id, pathPart(entityId, req.params.id, NOT_FOUND))
  if (!thing) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND)
  res.json({ thing })
}
