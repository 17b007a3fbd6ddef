import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findLogin } from "../../../account/find-login"
import { keptPassword } from "../../../account/kept-password"

export type NewPassword = { email: string; password: string }

/** Another password; every session and every link of the former one ends. */
export const changePasswordStep = createStep(
  "change-password",
  async ({ email, password }: NewPassword, { container }) => {
    const login = await findLogin(container, email)
    if (!login) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Lenken gjelder ikke lenger. Be om en ny.")
    const { provider_identity_id: id, metadata } = login
    await container.resolve(Modules.AUTH).updateProviderIdentities([{ id, provider_metadata: await keptPassword(password) }])
    return new StepResponse(undefined, { id, metadata })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities([{ id: before.id, provider_metadata: before.metadata }])
  },
)
