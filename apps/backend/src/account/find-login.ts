import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CUSTOMER_PROVIDER } from "../modules/customer-password/provider-id"

/** A customer's login. `session` changes with the password: tokens and links of the former one end there. */
export type Login = { identity_id: string; provider_identity_id: string; metadata: Record<string, unknown>; session: string }

/** The login of an e-mail address (small letters); null when it has none. */
export async function findLogin(container: MedusaContainer, email: string): Promise<Login | null> {
  const [row] = await container.resolve(Modules.AUTH).listProviderIdentities({ provider: CUSTOMER_PROVIDER, entity_id: email })
  if (!row?.auth_identity_id) return null
  const metadata = row.provider_metadata ?? {}
  return { identity_id: row.auth_identity_id, provider_identity_id: row.id, metadata, session: String(metadata.session) }
}
