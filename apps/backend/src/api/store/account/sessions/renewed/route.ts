import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { sessionToken } from "../../../../../account/session-token"

/** A fresh token for one that still holds: whoever comes back within a month stays signed in. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ token: string }>) {
  const identity = await req.scope.resolve(Modules.AUTH).retrieveAuthIdentity(req.auth_context.auth_identity_id, { relations: ["provider_identities"] })
  res.json({ token: sessionToken(req.scope, identity) })
}
