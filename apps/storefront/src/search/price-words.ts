import type { PriceRange } from "./search-choices"

type Words = (key: "priceUnder" | "priceFrom" | "priceBetween", values: { from: number; to: number }) => string

/** «Under 150 kr», «150–299 kr», «Fra 600 kr»: a range of whole kroner, both ends included. */
export function priceWords({ from, to }: PriceRange, t: Words): string {
  if (!from && to !== null) return t("priceUnder", { from: 0, to: to + 1 })
  if (to === null) return t("priceFrom", { from: from ?? 0, to: 0 })
  return t("priceBetween", { from: from ?? 0, to })
}

/** A range as the backend names it, in øre, as whole kroner: `15000-29999` is 150–299. */
export function rangeOfOre(name: string): PriceRange {
  const [from = "", to = ""] = name.split("-")
  return { from: from ? Math.floor(Number(from) / 100) : null, to: to ? Math.floor(Number(to) / 100) : null }
}
