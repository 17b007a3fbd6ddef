import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findLogin } from "../../../account/find-login"
import { keptPassword } from "../../../account/kept-password"
import { CUSTOMER_PROVIDER } from "../../../modules/customer-password/provider-id"

export type NewLogin = { email: string; password: string }

/** A login for an address that is proven to be the customer's. */
export const createLoginStep = createStep(
  "create-login",
  async ({ email, password }: NewLogin, { container }) => {
    if (await findLogin(container, email)) throw new MedusaError(MedusaError.Types.CONFLICT, "Du har allerede en konto. Logg inn.")
    const [identity] = await container.resolve(Modules.AUTH).createAuthIdentities([
      { provider_identities: [{ provider: CUSTOMER_PROVIDER, entity_id: email, provider_metadata: await keptPassword(password) }] },
    ])
    return new StepResponse({ identity_id: identity?.id ?? "" }, identity?.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
