import { formatInEnglish, formatKroner, formatPrice } from "@verksted/money/format"
import type { Ore } from "@verksted/money/ore"
import type { Locale } from "next-intl"

/**
 * An amount in øre as the language writes it: «1 279,50 kr» and «349 kr» in Norwegian, “NOK 1,279.50” and “NOK 349” in
 * English. `decimals` shows the øre also where there are none.
 */
export function priceInWords(amount: Ore, locale: Locale, decimals: boolean): string {
  if (locale === "en") return formatInEnglish(amount, !decimals)
  return decimals ? formatKroner(amount) : formatPrice(amount)
}

/** True when every one of the prices is in whole kroner, so that a page never mixes «349 kr» and «249,50 kr». */
export function canBeWhole(prices: readonly Ore[]): boolean {
  return prices.every((price) => price % 100 === 0)
}

/** An amount in øre as a machine reads kroner: «349.00». */
export function priceInKroner(amount: Ore): string {
  return (amount / 100).toFixed(2)
}
