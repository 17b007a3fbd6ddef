import type { Ore } from "@verksted/money/ore"

const format = (digits: number) =>
  new Intl.NumberFormat("nb-NO", { style: "currency", currency: "NOK", minimumFractionDigits: digits, maximumFractionDigits: digits })

const whole = format(0)
const exact = format(2)

/** «349 kr» when every one of the prices is in whole kroner, so that a page never mixes the two forms. */
export function canBeWhole(prices: readonly Ore[]): boolean {
  return prices.every((price) => price % 100 === 0)
}

/** An amount in øre as Norwegians write it: «1 450 kr», or «1 450,00 kr» where `decimals` (cart, checkout, receipts). */
export function priceText(amount: Ore, decimals: boolean): string {
  return (decimals || amount % 100 !== 0 ? exact : whole).format(amount / 100)
}
