import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { CUSTOMER_PROVIDER } from "../modules/customer-password/provider-id"

/** How long a customer stays signed in after the last visit. */
const SESSION = "30d"

/**
 * The token of a signed-in customer. It lives longer than Medusa's own, which are as short as a youth's on a shared
 * tablet; in return every use of it is checked against the password that it was given for (`holdsSession`).
 */
export function sessionToken(container: MedusaContainer, identity: AuthIdentityDTO): string {
  const { jwtSecret, jwtOptions } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const customer_id = identity.app_metadata?.customer_id
  const session = identity.provider_identities?.find(({ provider }) => provider === CUSTOMER_PROVIDER)?.provider_metadata?.session
  return generateJwtToken(
    { actor_id: customer_id, actor_type: "customer", auth_identity_id: identity.id, auth_provider: CUSTOMER_PROVIDER, mfa_enabled: false, app_metadata: { customer_id, session }, user_metadata: {} },
    { secret: jwtSecret, expiresIn: SESSION, jwtOptions },
  )
}
