import type { Ore } from "./ore.js"
import { spread } from "./spread.js"

/** A discount on the whole order, in øre, over its lines in proportion to their gross after line discounts (R2). */
export function spreadOrderDiscount(discount: Ore, grosses: readonly Ore[]): Ore[] {
  return spread(discount, grosses)
}

/** A line as Medusa has it: gross before discounts in øre, and its adjustments in kroner, unrounded. */
export type AdjustedLine = { gross: Ore; adjustment: number }

/**
 * The discount of each line in øre (R3b): Σ gross − what was charged for the goods, spread in proportion to Medusa's
 * unrounded line adjustments, or to gross where Medusa has none. Negative when more was charged than the prices say.
 */
export function discountsFromMedusa(lines: readonly AdjustedLine[], chargedForGoods: Ore): Ore[] {
  const discount = lines.reduce((sum, line) => sum + line.gross, 0) - chargedForGoods
  const adjustments = lines.map((line) => Math.max(0, Math.round(line.adjustment * 1_000_000)))
  const weights = adjustments.some((weight) => weight > 0) ? adjustments : lines.map((line) => line.gross)
  return spread(discount, weights)
}
