import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

/** Makes a member of staff and answers the config of a call to /admin as that person. Call it in `beforeAll`. */
export async function signInStaff(container: MedusaContainer, email = "ansatt@prove.example"): Promise<{ headers: Record<string, string>; user_id: string }> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password: "et langt passord" } })
  if (!authIdentity) throw new Error("The identity of the test's staff was not made.")
  const { result: user } = await createUserAccountWorkflow(container).run({ input: { authIdentityId: authIdentity.id, userData: { email } } })
  const token = tokenOf(user.id, authIdentity.id)
  return { headers: { authorization: `Bearer ${token}` }, user_id: user.id }
}

function tokenOf(actor_id: string, auth_identity_id: string): string {
  const payload = { actor_id, actor_type: "user", auth_identity_id, app_metadata: { user_id: actor_id } }
  return generateJwtToken(payload, { secret: process.env.JWT_SECRET, expiresIn: "1h" })
}
