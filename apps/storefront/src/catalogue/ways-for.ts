import { deliveryObstacle, type DeliveryWay } from "@verksted/contracts/delivery"
import type { ProductFacts } from "@verksted/contracts/product-facts"

/**
 * The ways that one piece of a thing may go, as the checkout offers them: pickup first, then parcels by price. All of them
 * without a thing. What it weighs is not known here: the checkout has the last word.
 */
export function waysFor(ways: readonly DeliveryWay[], facts: Pick<ProductFacts, "shipping_class" | "packed_cm"> | null): DeliveryWay[] {
  const things = facts ? [{ metadata: { facts }, weight_g: null, quantity: 1 }] : []
  return ways
    .filter(({ kind }) => !deliveryObstacle(kind, things))
    .sort((a, b) => (a.kind.kind === b.kind.kind ? a.price - b.price : a.kind.kind === "pickup" ? -1 : 1))
}
