import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerProfile } from "@verksted/contracts/seller"
import { SELLER_MODULE } from "../../../modules/seller"
import type { House, SellerService } from "../../../modules/seller/service"

type Done = { created: string | null; before: House | null }
type Input = Omit<House, "id" | "profile"> & { profile: SellerProfile | null }

/**
 * The seller's row. A profile that the owner has written is never overwritten.
 * @throws MedusaError NOT_ALLOWED when a demo is set up in the database of a real shop.
 */
export const ensureSellerStep = createStep(
  "ensure-seller",
  async (input: Input, { container }) => {
    const sellers: SellerService = container.resolve(SELLER_MODULE)
    const house = await sellers.findHouse()
    if (house && input.is_demo && !house.is_demo) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Databasen hører til en ekte butikk. Start uten DEMO=1, eller velg en tom database for demoen.")
    }
    if (!house) {
      const created = await sellers.createSellers(input)
      return new StepResponse<undefined, Done>(undefined, { created: created.id, before: null })
    }
    const { is_demo: _, profile, ...ids } = input
    await sellers.updateSellers({ id: house.id, ...ids, ...(house.profile ? {} : { profile }) })
    return new StepResponse<undefined, Done>(undefined, { created: null, before: house })
  },
  async (done, { container }) => {
    if (!done) return
    const sellers: SellerService = container.resolve(SELLER_MODULE)
    if (done.created) await sellers.deleteSellers([done.created])
    if (done.before) await sellers.updateSellers(done.before)
  },
)
