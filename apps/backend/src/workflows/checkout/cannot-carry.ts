import { type DeliveryKind, deliveryObstacle } from "@verksted/contracts/delivery"
import type { CheckoutItem } from "./load-checkout"

/** The sentence that refuses this way of delivery for these things; null when it can carry them all. */
export function cannotCarry(way: DeliveryKind, items: readonly CheckoutItem[]): string | null {
  const things = items.map(({ quantity, variant }) => ({
    metadata: variant?.product.metadata ?? null,
    weight_g: variant?.weight ?? variant?.product.weight ?? null,
    quantity,
  }))
  const obstacle = deliveryObstacle(way, things)
  if (!obstacle) return null
  if (obstacle.kind === "together") return "Tingene får ikke plass i én slik pakke. Velg en annen måte å få varene på."
  const item = items[obstacle.index]
  return `«${item?.product_title ?? item?.title ?? ""}» kan ikke sendes slik. Velg en annen måte å få varene på.`
}
