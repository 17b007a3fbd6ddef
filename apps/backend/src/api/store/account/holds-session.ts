import { authenticate, type AuthenticatedMedusaRequest, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { CUSTOMER_PROVIDER } from "../../../modules/customer-password/provider-id"

/** A new password ends every session at once, also the token that it has got; so does deleting the account. */
async function ofThisPassword(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { auth_identity_id, app_metadata } = req.auth_context
  const [login] = await req.scope.resolve(Modules.AUTH).listProviderIdentities({ auth_identity_id, provider: CUSTOMER_PROVIDER })
  const session = login?.provider_metadata?.session
  if (typeof session !== "string" || session !== app_metadata?.session) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Du er logget ut. Logg inn igjen.")
  res.setHeader("Cache-Control", "private, no-store")
  next()
}

/** Middlewares of whatever belongs to one signed-in customer. */
export const holdsSession = [authenticate("customer", ["bearer"]) as (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown, ofThisPassword]
