import { spread } from "./spread.js"
import type { Amounts } from "./vat.js"

/** A line over workshops (or makers) by weight: R2 on gross and on net apart, VAT is the difference (R7). Øre. */
export function splitByWeight(amounts: Amounts, weights: readonly number[]): Amounts[] {
  const nets = spread(amounts.net, weights)
  return spread(amounts.gross, weights).map((gross, index) => ({ gross, net: nets[index] ?? 0 }))
}

/**
 * What each workshop's part of a line lacks to hold its share of the target: more sold, or all refunds of the line so far
 * less what the workshop has given back (R7). So each workshop ends at exactly zero when the line does.
 * @param target what all shall hold together, øre
 * @param held what each holds now, in the order of the weights
 */
export function lackByWeight(target: Amounts, weights: readonly number[], held: readonly Amounts[]): Amounts[] {
  return splitByWeight(target, weights).map((share, index) => ({
    gross: share.gross - (held[index]?.gross ?? 0),
    net: share.net - (held[index]?.net ?? 0),
  }))
}
