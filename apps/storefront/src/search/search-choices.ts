import { LAST_SEARCH_PAGE, LONGEST_QUESTION, materialKey, searchSorts, sizeName, type SearchSort } from "@verksted/contracts/search"
import { workshopHandle } from "@verksted/contracts/workshop"
import type { z } from "zod"
import { parameters, sortNames, type ParameterName } from "./search-parameters"

/** A price in whole kroner, from and to included; an end may be open. */
export type PriceRange = { from: number | null; to: number | null }

/** What a visitor has asked for and chosen. */
export type SearchChoices = {
  q: string
  workshop: string[]
  price: PriceRange | null
  material: string[]
  size: string[]
  inStock: boolean
  oneOfAKind: boolean
  sort: SearchSort
  page: number
}

export type AddressQuery = Record<string, string | string[] | undefined>

const MOST_CHOICES = 20
const DEAREST = 1_000_000

/** What no person types, such as a null character, would only be refused further on. */
const unseen = /[\p{Cc}\p{Cs}\p{Cf}]/gu

/** A question as it may be asked; a pasted novel is cut, and not through the middle of an emoji. */
export function cleanQuestion(text: string): string {
  let question = ""
  for (const letter of text.slice(0, 4 * LONGEST_QUESTION).replace(unseen, " ").trim()) {
    if (question.length + letter.length > LONGEST_QUESTION) break
    question += letter
  }
  return question.trim()
}

/** «150-299», «600-», «-149»; null for anything else. */
export function readPrice(text: string): PriceRange | null {
  const [, from, to] = /^(\d{0,7})-(\d{0,7})$/.exec(text) ?? []
  if (!from && !to) return null
  const range = { from: from ? Number(from) : null, to: to ? Number(to) : null }
  if ([range.from, range.to].some((end) => end !== null && end > DEAREST)) return null
  return range.from !== null && range.to !== null && range.from > range.to ? null : range
}

function readPage(text: string): number {
  const page = /^\d{1,4}$/.test(text) ? Number(text) : 1
  return page >= 1 && page <= LAST_SEARCH_PAGE ? page : 1
}

/**
 * The choices in an address, by either language's names. Whatever makes no sense is left out, and the rest is kept:
 * `?page=-1&pris=abc&q=lue` asks for lue.
 */
export function readChoices(query: AddressQuery): SearchChoices {
  const all = (name: ParameterName): string[] => [...new Set([parameters.nb[name], parameters.en[name]])].flatMap((key) => query[key] ?? [])
  const first = (name: ParameterName) => all(name)[0] ?? ""
  const sensible = (name: ParameterName, schema: z.ZodType<string>) =>
    [...new Set(all(name).flatMap((value) => schema.safeParse(value).data ?? []))].slice(0, MOST_CHOICES)
  const sort = searchSorts.find((known) => known !== "relevance" && [sortNames.nb[known], sortNames.en[known]].some((name) => name === first("sort")))
  return {
    q: cleanQuestion(first("q")),
    workshop: sensible("workshop", workshopHandle),
    price: readPrice(first("price")),
    material: sensible("material", materialKey),
    size: sensible("size", sizeName),
    inStock: first("inStock") === "1",
    oneOfAKind: first("oneOfAKind") === "1",
    sort: sort ?? "relevance",
    page: readPage(first("page")),
  }
}
