import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerProfile } from "@verksted/contracts/seller"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export type UpdateSellerInput = { profile: SellerProfile }

export const updateSellerStep = createStep(
  "update-seller",
  async ({ profile }: UpdateSellerInput, { container }) => {
    const sellers: SellerService = container.resolve(SELLER_MODULE)
    const before = await sellers.retrieveHouse()
    await sellers.updateSellers({ id: before.id, profile })
    return new StepResponse({ ...before, profile }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const sellers: SellerService = container.resolve(SELLER_MODULE)
    await sellers.updateSellers({ id: before.id, profile: before.profile })
  },
)
