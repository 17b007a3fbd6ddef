import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

/** Headers of a signed-in member of the staff. */
export async function staffHeaders(container: MedusaContainer): Promise<{ authorization: string }> {
  const user = await container.resolve(Modules.USER).createUsers({ email: "leder@example.no" })
  const [identity] = await container.resolve(Modules.AUTH).createAuthIdentities([{
    provider_identities: [{ provider: "emailpass", entity_id: "leder@example.no" }],
    app_metadata: { user_id: user.id },
  }])
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const token = generateJwtToken(
    { actor_id: user.id, actor_type: "user", auth_identity_id: identity?.id, app_metadata: { user_id: user.id } },
    { secret: jwtSecret, expiresIn: "1h" },
  )
  return { authorization: `Bearer ${token}` }
}
