import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type DemoAdmin = { email: string; password: string }

const PROVIDER = "emailpass"

/** The demo administrator's identity with this password; a password that already fits is left as it is. */
export const ensureAdminIdentityStep = createStep(
  "ensure-admin-identity",
  async ({ email, password }: DemoAdmin, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const [known] = await auth.listAuthIdentities({ provider_identities: { provider: PROVIDER, entity_id: email } })
    if (known) {
      const fits = await auth.authenticate(PROVIDER, { body: { email, password } })
      if (!fits.success) await auth.updateProvider(PROVIDER, { entity_id: email, password })
      return new StepResponse({ identity_id: known.id, user_id: userOf(known.app_metadata) }, null)
    }
    const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
    if (!authIdentity) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Demoens leder kunne ikke lages: ${error ?? "ukjent feil"}.`)
    return new StepResponse({ identity_id: authIdentity.id, user_id: null }, authIdentity.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([created])
  },
)

const userOf = (metadata: Record<string, unknown> | undefined): string | null =>
  typeof metadata?.user_id === "string" ? metadata.user_id : null
