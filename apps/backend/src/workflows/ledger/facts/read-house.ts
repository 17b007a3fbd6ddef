import type { MedusaContainer } from "@medusajs/framework/types"

type House = { profile: { vat_registered_from: string | null }; counter_channel_id: string }

/** Seller's VAT registration (an Oslo day) and the channel that is the counter's. */
export async function readHouse(container: MedusaContainer): Promise<{ vat_registered_from: string | null; counter_channel_id: string }> {
  const seller = container.resolve<{ retrieveHouse: () => Promise<House> }>("seller")
  const house = await seller.retrieveHouse()
  return { vat_registered_from: house.profile.vat_registered_from, counter_channel_id: house.counter_channel_id }
}
