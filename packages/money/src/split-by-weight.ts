import { spread } from "./spread.js"
import type { Amounts } from "./vat.js"

/** A line over workshops (or makers) by weight: R2 on gross and on net apart, VAT is the difference (R7). Øre. */
export function splitByWeight(amounts: Amounts, weights: readonly number[]): Amounts[] {
  const nets = spread(amounts.net, weights)
  return spread(amounts.gross, weights).map((gross, index) => ({ gross, net: nets[index] ?? 0 }))
}

/**
 * What each workshop gives back now: its part of all refunds of the line so far, less what it has given back (R7).
 * So each workshop ends at exactly zero when the line does.
 * @param refunded all refunds of the line, this one included, as positive øre
 * @param reversed what each workshop has given back before, as positive øre
 */
export function reversalByWeight(refunded: Amounts, weights: readonly number[], reversed: readonly Amounts[]): Amounts[] {
  return splitByWeight(refunded, weights).map((share, index) => ({
    gross: share.gross - (reversed[index]?.gross ?? 0),
    net: share.net - (reversed[index]?.net ?? 0),
  }))
}
