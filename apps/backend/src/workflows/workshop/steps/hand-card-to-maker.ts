import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/** From here on only this card counts as the maker's. */
export const handCardToMakerStep = createStep(
  "hand-card-to-maker",
  async (input: { maker_id: string; identity_id: string; former_identity_id: string | null }, { container }) => {
    await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).updateMakers({ id: input.maker_id, card_identity_id: input.identity_id })
    return new StepResponse(null, { id: input.maker_id, card_identity_id: input.former_identity_id })
  },
  async (before, { container }) => {
    if (before) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).updateMakers(before)
  },
)
