import "server-only"
import { searchAnswer, type SearchAnswer } from "@verksted/contracts/search"
import type { Locale } from "next-intl"
import { askForVisitor } from "@/lib/ask-for-visitor"
import type { BackendAnswer } from "@/lib/backend"
import type { SearchChoices } from "./search-choices"

const SEARCH_PATH = "/store/search"

/** Whole kroner as øre; «til 299» holds 299,50 too. */
const fromOre = (kroner: number) => kroner * 100
const toOre = (kroner: number) => kroner * 100 + 99

/** One page of results with facets. */
export function askSearch(choices: SearchChoices, locale: Locale): Promise<BackendAnswer<SearchAnswer>> {
  const { q, workshop, price, material, size, inStock, oneOfAKind, sort, page } = choices
  const query = {
    language: locale, q, sort, page, workshop, material, size,
    ...(price?.from == null ? {} : { price_min: fromOre(price.from) }),
    ...(price?.to == null ? {} : { price_max: toOre(price.to) }),
    ...(inStock ? { in_stock: 1 } : {}),
    ...(oneOfAKind ? { one_of_a_kind: 1 } : {}),
  }
  return askForVisitor(SEARCH_PATH, searchAnswer, { query })
}

/** The first things for a question that is still being typed. */
export const askSuggestions = (q: string, locale: Locale, limit: number): Promise<BackendAnswer<SearchAnswer>> =>
  askForVisitor(SEARCH_PATH, searchAnswer, { query: { language: locale, q, limit, typing: 1 } })
