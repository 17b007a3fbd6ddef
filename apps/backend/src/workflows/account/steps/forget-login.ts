import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Removes the login; every session ends with it. The last step, so there is nothing that would need it back. */
export const forgetLoginStep = createStep("forget-login", async ({ identity_id }: { identity_id: string }, { container }) => {
  await container.resolve(Modules.AUTH).deleteAuthIdentities([identity_id])
  return new StepResponse({ identity_id })
})
