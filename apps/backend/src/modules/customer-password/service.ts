import type { AuthenticationInput, AuthenticationResponse, AuthIdentityDTO, AuthIdentityProviderService } from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { accountSignIn } from "@verksted/contracts/account"
import { isSecret } from "../../secrets/kept-hash"
import { CUSTOMER_PROVIDER } from "./provider-id"

/**
 * A customer's e-mail address and password. Logins are made by the account's workflows, when the address is proven, so
 * there is no registration here. An unknown address takes as long as a wrong password.
 */
export class CustomerPasswordService extends AbstractAuthModuleProvider {
  static override identifier = CUSTOMER_PROVIDER
  static override DISPLAY_NAME = "Kunde"

  override async authenticate(data: AuthenticationInput, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    const { email, password } = accountSignIn.parse(data.body)
    const identity = await this.find(email, identities)
    const kept = identity?.provider_identities?.find((row) => row.provider === this.provider)?.provider_metadata?.password
    const right = await isSecret(password, typeof kept === "string" ? kept : null)
    return identity && right ? { success: true, authIdentity: withoutPassword(identity) } : { success: false, error: "wrong" }
  }

  private async find(email: string, identities: AuthIdentityProviderService): Promise<AuthIdentityDTO | null> {
    try {
      return await identities.retrieve({ entity_id: email })
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
      throw error
    }
  }
}

/** What stays is the mark of the password's session: it follows the customer's token. */
const withoutPassword = (identity: AuthIdentityDTO): AuthIdentityDTO => ({
  ...identity,
  provider_identities: identity.provider_identities?.map((row) => ({ ...row, provider_metadata: { session: row.provider_metadata?.session } })),
})
