import type { ProductFacts } from "@verksted/contracts/product-facts"
import type { Locale } from "next-intl"

/** A thing's facts with the free texts of one language. */
export type FactsView = Omit<ProductFacts, "en">

/** The facts in a language; a text that has no English stands in Norwegian. */
export function factsIn(locale: Locale, { en, ...norwegian }: ProductFacts): FactsView {
  if (locale === "nb" || !en) return norwegian
  return {
    ...norwegian,
    materials: en.materials || norwegian.materials,
    care: en.care ?? norwegian.care,
    image_alts: norwegian.image_alts.map((alt, index) => en.image_alts[index] || alt),
    warnings: norwegian.warnings.map((warning, index) => en.warnings[index] || warning),
  }
}
