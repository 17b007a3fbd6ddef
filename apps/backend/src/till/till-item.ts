import type { TillItem } from "@verksted/contracts/till"
import { oreFromKroner } from "@verksted/money/kroner"
import type { CounterVariant } from "./counter-variant"
import { isInChannel, variantTitle } from "./counter-variant"
import type { House } from "../modules/seller/service"
import { freePieces } from "./stock-need"

const WORKSHOP_TAG = "verksted:"

/** Shown for a thing without stock keeping: there is always one more. */
const UNCOUNTED = 999

/** The thing as the till shows it, or null when it is not sold at the counter or has no price. */
export function tillItemOf(variant: CounterVariant, house: Pick<House, "counter_channel_id" | "stock_location_id">): TillItem | null {
  const amount = variant.calculated_price?.calculated_amount
  const { product } = variant
  if (amount === null || amount === undefined || product.status !== "published" || !isInChannel(variant, house.counter_channel_id)) return null
  return {
    variant_id: variant.id,
    product_id: product.id,
    title: product.title,
    variant_title: variantTitle(variant),
    sku: variant.sku ?? "",
    barcode: variant.barcode,
    unit_price: oreFromKroner(Number(amount)),
    available: available(variant, house.stock_location_id),
    thumbnail: product.thumbnail,
    workshop_handles: (product.tags ?? []).flatMap(({ value }) => (value.startsWith(WORKSHOP_TAG) ? [value.slice(WORKSHOP_TAG.length)] : [])),
  }
}

function available(variant: CounterVariant, locationId: string): number {
  if (!variant.manage_inventory) return UNCOUNTED
  const pieces = (variant.inventory_items ?? []).map((part) => {
    const level = part.inventory?.location_levels?.find((candidate) => candidate?.location_id === locationId)
    return Math.floor(freePieces(level ?? undefined) / part.required_quantity)
  })
  return pieces.length === 0 ? 0 : Math.max(0, Math.min(...pieces))
}
