import type { Ore } from "@verksted/money/ore"

/** True when every one of the prices is in whole kroner, so that a page never mixes «349 kr» and «249,50 kr». */
export function canBeWhole(prices: readonly Ore[]): boolean {
  return prices.every((price) => price % 100 === 0)
}

/** An amount in øre as a machine reads kroner: «349.00». */
export function priceInKroner(amount: Ore): string {
  return (amount / 100).toFixed(2)
}
