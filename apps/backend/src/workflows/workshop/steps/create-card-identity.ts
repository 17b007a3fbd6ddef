import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readEnvironment } from "../../../config/read-environment"
import { CARD_PROVIDER } from "../../../modules/maker-card/card-provider"
import { hashCardCode, newCardCode } from "../../../modules/maker-card/card-code"
import { keptHash } from "../../../secrets/kept-hash"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/** Code and PIN are given for the demo's cards only. */
export type NewCard = { maker_id: string; code?: string; pin?: string }

/** An identity that knows the card by its hash. The code itself is answered once and kept nowhere. */
export const createCardIdentityStep = createStep(
  "create-card-identity",
  async ({ maker_id, code = newCardCode(), pin }: NewCard, { container }) => {
    const [maker] = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMakers({ id: maker_id })
    if (!maker) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke pseudonymet.")
    const [identity] = await container.resolve<IAuthModuleService>(Modules.AUTH).createAuthIdentities([{
      provider_identities: [{
        provider: CARD_PROVIDER,
        entity_id: hashCardCode(code, readEnvironment().LINK_SECRET),
        provider_metadata: pin ? { pin: await keptHash(pin) } : {},
      }],
      app_metadata: { maker_id },
    }])
    return new StepResponse({ code, identity_id: identity?.id ?? "", former_identity_id: maker.card_identity_id }, identity?.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([id])
  },
)
