import type { SearchSort } from "@verksted/contracts/search"
import type { Locale } from "next-intl"

/** What a search's address calls its parts, in each language. */
export const parameters = {
  nb: { q: "q", workshop: "verksted", price: "pris", material: "materiale", size: "storrelse", inStock: "paa-lager", oneOfAKind: "ett-eksemplar", sort: "sorter", page: "side" },
  en: { q: "q", workshop: "workshop", price: "price", material: "material", size: "size", inStock: "in-stock", oneOfAKind: "one-of-a-kind", sort: "sort", page: "page" },
} as const satisfies Record<Locale, Record<string, string>>

export type ParameterName = keyof (typeof parameters)["nb"]

/** What the address calls the ways to sort; without one the best match comes first. */
export const sortNames = {
  nb: { newest: "nyest", price_asc: "pris-lav", price_desc: "pris-hoy" },
  en: { newest: "newest", price_asc: "price-low", price_desc: "price-high" },
} as const satisfies Record<Locale, Record<Exclude<SearchSort, "relevance">, string>>
