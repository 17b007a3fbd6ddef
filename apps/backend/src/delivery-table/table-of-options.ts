import { type DeliveryKind, parcelLimits, type ParcelProduct, pickupDays } from "@verksted/contracts/delivery"
import type { DeliveryTable, ParcelTerms } from "@verksted/contracts/delivery-table"
import { oreFromKroner } from "@verksted/money/kroner"
import { freeFromOf, standingPrice } from "../catalogue/freight-price"
import type { HouseOption } from "./house-option"

type Of<K extends DeliveryKind["kind"]> = HouseOption & { kind: Extract<DeliveryKind, { kind: K }> }

/** The option by which things are fetched; the first, should there be two. */
export const pickupOption = (options: readonly HouseOption[]): Of<"pickup"> | undefined =>
  options.find((option): option is Of<"pickup"> => option.kind.kind === "pickup")

/** The option of this product of the carrier. */
export const parcelOption = (options: readonly HouseOption[], product: ParcelProduct): Of<"parcel"> | undefined =>
  options.find((option): option is Of<"parcel"> => option.kind.kind === "parcel" && option.kind.product === product)

function termsOf(option: Of<"parcel"> | undefined): ParcelTerms | null {
  if (!option) return null
  const price = standingPrice(option.prices)
  return { price: oreFromKroner(price?.amount ?? 0), free_from: freeFromOf(option.prices), ...parcelLimits(option.kind) }
}

/** The settings of delivery as Medusa's shipping options say them, with what is usual where they say nothing. */
export function tableOfOptions(options: readonly HouseOption[]): DeliveryTable {
  const pickup = pickupOption(options)
  return {
    pickup: pickup ? pickupDays(pickup.kind) : null,
    parcels: { postkasse: termsOf(parcelOption(options, "postkasse")), hentested: termsOf(parcelOption(options, "hentested")) },
  }
}
