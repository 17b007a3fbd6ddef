import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

/** Seller's VAT registration (an Oslo day; null while there is none) and the channel that is the counter's. */
export async function readHouse(container: MedusaContainer): Promise<{ vat_registered_from: string | null; counter_channel_id: string }> {
  const house = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  return { vat_registered_from: house.profile?.vat_registered_from ?? null, counter_channel_id: house.counter_channel_id }
}
