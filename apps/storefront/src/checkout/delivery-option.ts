import type { HttpTypes } from "@medusajs/types"
import { oreFromKroner } from "@verksted/money/kroner"

/** One way to get the things. Price in øre, including VAT. */
export type DeliveryOption = { id: string; name: string; kind: "pickup" | "parcel"; price: number }

const kindOf = (option: HttpTypes.StoreCartShippingOption): DeliveryOption["kind"] =>
  option.service_zone?.fulfillment_set?.type === "pickup" ? "pickup" : "parcel"

/** Medusa's shipping options for this cart: pickup first, then parcels by price. */
export function deliveryOptions(options: readonly HttpTypes.StoreCartShippingOption[]): DeliveryOption[] {
  return options
    .map((option) => ({ id: option.id, name: option.name, kind: kindOf(option), price: oreFromKroner(option.amount ?? 0) }))
    .sort((a, b) => (a.kind === b.kind ? a.price - b.price : a.kind === "pickup" ? -1 : 1))
}
