import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readEnvironment } from "../../../config/read-environment"
import { hashCardCode } from "../../../modules/maker-card/card-code"
import { CARD_PROVIDER } from "../../../modules/maker-card/card-provider"

/** Drops the identity that a load cut off left with this card's code, before anyone held the card. */
export const dropUnusedCardStep = createStep(
  "drop-unused-card",
  async ({ code }: { code: string }, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const entity_id = hashCardCode(code, readEnvironment().LINK_SECRET)
    const left = await auth.listAuthIdentities({ provider_identities: { provider: CARD_PROVIDER, entity_id } }, { relations: ["provider_identities"] })
    const kept = left.map(({ app_metadata, provider_identities }) => ({
      app_metadata: app_metadata ?? {},
      provider_identities: (provider_identities ?? []).map(({ provider, entity_id, provider_metadata }) => ({ provider, entity_id, provider_metadata: provider_metadata ?? {} })),
    }))
    if (left.length) await auth.deleteAuthIdentities(left.map(({ id }) => id))
    return new StepResponse(undefined, kept)
  },
  async (kept, { container }) => {
    if (kept?.length) await container.resolve<IAuthModuleService>(Modules.AUTH).createAuthIdentities(kept)
  },
)
