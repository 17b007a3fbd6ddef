import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AccountExport } from "@verksted/contracts/account"
import { loadAccountExport } from "../../../../account/load-account-export"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountExport>) {
  res.json(await loadAccountExport(req.scope, req.auth_context.actor_id))
}
