import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { accountDeletion } from "@verksted/contracts/account"
import { ownEmail } from "../../../../account/own-email"
import { CUSTOMER_PROVIDER } from "../../../../modules/customer-password/provider-id"
import { deleteAccountWorkflow } from "../../../../workflows/account/delete-account"

/** Asks for the password once more: whoever finds an open browser must not delete somebody's account. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Record<string, never>>) {
  const { password } = accountDeletion.parse(req.body)
  const email = await ownEmail(req.scope, req.auth_context.actor_id)
  const { success } = await req.scope.resolve(Modules.AUTH).authenticate(CUSTOMER_PROVIDER, { body: { email, password } })
  if (!success) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Passordet stemmer ikke. Ingenting er slettet.")
  await deleteAccountWorkflow(req.scope).run({ input: { email, identity_id: req.auth_context.auth_identity_id } })
  res.json({})
}
