import type { Ore } from "./ore.js"

const NO_BREAK = "\u00a0"
const MINUS = "\u2212"

/**
 * An amount in Norwegian, without unit: «1 279,20», with no-break spaces and a true minus.
 * Written by hand, so that server and browser agree to the character whatever their locale data.
 */
export function formatAmount(ore: Ore): string {
  return `${formatWhole(Math.trunc(Math.abs(ore) / 100), ore < 0)},${decimals(ore)}`
}

/** An amount with unit, always with øre: «249,00 kr». For cart, checkout, receipts and reports. */
export function formatKroner(ore: Ore): string {
  return `${formatAmount(ore)}${NO_BREAK}kr`
}

/** An amount with unit, øre only where there are any: «349 kr», «249,50 kr». For pages where prices are whole. */
export function formatPrice(ore: Ore): string {
  return ore % 100 === 0 ? `${formatWhole(Math.abs(ore) / 100, ore < 0)}${NO_BREAK}kr` : formatKroner(ore)
}

/** An amount as English writes it, without unit: “1,279.50”. `whole` leaves out øre where there are none: “349”. */
export function formatAmountInEnglish(ore: Ore, whole = false): string {
  const kroner = formatWhole(Math.trunc(Math.abs(ore) / 100), ore < 0).replaceAll(NO_BREAK, ",")
  return `${kroner}${whole && ore % 100 === 0 ? "" : `.${decimals(ore)}`}`
}

/** The same with unit: “NOK 1,279.50”, “NOK 349”. */
export function formatInEnglish(ore: Ore, whole = false): string {
  return `NOK${NO_BREAK}${formatAmountInEnglish(ore, whole)}`
}

/** An amount for a spreadsheet: «-1279,20», digits and a decimal comma only. */
export function formatForSheet(ore: Ore): string {
  return `${ore < 0 ? "-" : ""}${Math.trunc(Math.abs(ore) / 100)},${decimals(ore)}`
}

const decimals = (ore: Ore) => String(Math.abs(ore) % 100).padStart(2, "0")

const formatWhole = (kroner: number, negative: boolean) =>
  (negative ? MINUS : "") + String(kroner).replace(/\B(?=(\d{3})+$)/g, NO_BREAK)
