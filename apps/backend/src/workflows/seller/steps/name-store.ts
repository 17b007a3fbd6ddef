import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

/** Medusa's store bears the shop's name: staff read it in the admin's corner. */
export const nameStoreStep = createStep(
  "name-store",
  async (_: void, { container }) => {
    const { profile } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
    const stores = container.resolve(Modules.STORE)
    const [store] = await stores.listStores({}, { take: 1 })
    if (!store || !profile || store.name === profile.shop_name) return new StepResponse(undefined, null)
    await stores.updateStores(store.id, { name: profile.shop_name })
    return new StepResponse(undefined, { id: store.id, name: store.name })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.STORE).updateStores(before.id, { name: before.name })
  },
)
