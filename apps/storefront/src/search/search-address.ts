import type { Locale } from "next-intl"
import { parameters, sortNames } from "./search-parameters"
import type { PriceRange, SearchChoices } from "./search-choices"

export const priceName = ({ from, to }: PriceRange) => `${from ?? ""}-${to ?? ""}`

/** The choices as an address asks for them in this language; what is not chosen is not there. */
export function searchAddressQuery(choices: SearchChoices, locale: Locale): Record<string, string | string[]> {
  const name = parameters[locale]
  const { q, workshop, price, material, size, inStock, oneOfAKind, sort, page } = choices
  return {
    ...(q ? { [name.q]: q } : {}),
    ...(workshop.length ? { [name.workshop]: workshop } : {}),
    ...(price ? { [name.price]: priceName(price) } : {}),
    ...(material.length ? { [name.material]: material } : {}),
    ...(size.length ? { [name.size]: size } : {}),
    ...(inStock ? { [name.inStock]: "1" } : {}),
    ...(oneOfAKind ? { [name.oneOfAKind]: "1" } : {}),
    ...(sort === "relevance" ? {} : { [name.sort]: sortNames[locale][sort] }),
    ...(page > 1 ? { [name.page]: String(page) } : {}),
  }
}

/** The same question with something else chosen, from its first page. */
export const withChoice = (choices: SearchChoices, change: Partial<SearchChoices>): SearchChoices => ({ ...choices, page: 1, ...change })

/** The same question with nothing chosen; the sorting stays. */
export const withoutChoices = ({ q, sort }: SearchChoices): SearchChoices =>
  ({ q, sort, workshop: [], price: null, material: [], size: [], inStock: false, oneOfAKind: false, page: 1 })

/** The number of choices made, the question and sorting aside. */
export const countChoices = ({ workshop, price, material, size, inStock, oneOfAKind }: SearchChoices): number =>
  workshop.length + material.length + size.length + [price !== null, inStock, oneOfAKind].filter(Boolean).length
