import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The last step of its workflow: nothing can fail after it and want the old card back. */
export const killFormerCardStep = createStep("kill-former-card", async (identityId: string | null, { container }) => {
  if (identityId) await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([identityId])
  return new StepResponse(null)
})
