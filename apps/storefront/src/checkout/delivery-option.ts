import { z } from "zod"
import { oreFromKroner } from "@verksted/money/kroner"

/** What the checkout reads of Medusa's shipping options for a cart. Amounts in kroner. */
export const storeShippingOption = z.object({
  id: z.string(),
  name: z.string(),
  amount: z.number().nullish(),
  service_zone: z.object({ fulfillment_set: z.object({ type: z.string().nullish() }).nullish() }).nullish(),
})
export type StoreShippingOption = z.infer<typeof storeShippingOption>

/** One way to get the things. Price in øre, including VAT. */
export type DeliveryOption = { id: string; name: string; kind: "pickup" | "parcel"; price: number }

const kindOf = (option: StoreShippingOption): DeliveryOption["kind"] =>
  option.service_zone?.fulfillment_set?.type === "pickup" ? "pickup" : "parcel"

/** Medusa's shipping options for this cart: pickup first, then parcels by price. */
export function deliveryOptions(options: readonly StoreShippingOption[]): DeliveryOption[] {
  return options
    .map((option) => ({ id: option.id, name: option.name, kind: kindOf(option), price: oreFromKroner(option.amount ?? 0) }))
    .sort((a, b) => (a.kind === b.kind ? a.price - b.price : a.kind === "pickup" ? -1 : 1))
}
