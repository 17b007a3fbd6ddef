import { spread } from "@verksted/money/spread"
import { lackByWeight } from "@verksted/money/split-by-weight"
import type { Sums } from "./sums"

/**
 * What each workshop's rows of a line lack to hold its part of the line's sums (R7). Counting from the sums, not from
 * the step, closes every workshop at exactly zero when the line closes. Units are whole: R2 by weight.
 * @param target what the line's rows shall hold together, øre and units
 * @param held what each workshop's rows hold now, in the order of the weights
 */
export function shareDeltas(target: Sums, weights: readonly number[], held: readonly Sums[]): Sums[] {
  const amounts = lackByWeight(target, weights, held)
  const [qty, discount, cost] = [target.qty, target.discount, target.material_cost].map((whole) => spread(whole, weights))
  return weights.map((_, index) => ({
    gross: amounts[index]?.gross ?? 0,
    net: amounts[index]?.net ?? 0,
    qty: (qty?.[index] ?? 0) - (held[index]?.qty ?? 0),
    discount: (discount?.[index] ?? 0) - (held[index]?.discount ?? 0),
    material_cost: (cost?.[index] ?? 0) - (held[index]?.material_cost ?? 0),
  }))
}
