import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { AccountSignIn } from "@verksted/contracts/account"
import { CUSTOMER_PROVIDER } from "../modules/customer-password/provider-id"
import { sessionToken } from "./session-token"

/**
 * A token for the customer with this address and password.
 * @throws MedusaError UNAUTHORIZED for a wrong password and for an unknown address, in the same words
 */
export async function signIn(container: MedusaContainer, body: AccountSignIn): Promise<string> {
  const { success, authIdentity } = await container.resolve(Modules.AUTH).authenticate(CUSTOMER_PROVIDER, { body: { ...body } })
  if (!success || !authIdentity) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "E-postadressen eller passordet stemmer ikke.")
  return sessionToken(container, authIdentity)
}
