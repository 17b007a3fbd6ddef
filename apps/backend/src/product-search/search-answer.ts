import type { SearchTypes } from "@medusajs/framework/types"
import { foundThing, LAST_SEARCH_PAGE, type SearchAnswer, type SearchChoice, type SearchFacets, type SearchQuestion } from "@verksted/contracts/search"
import { materialLabel } from "../words/materials-of"
import type { Question } from "../words/question-words"
import { sizeField } from "./search-query"

type Result = SearchTypes.SearchResult
type Labels = ReadonlyMap<string, string>

function counts(result: Result, field: string): { value: string; count: number }[] {
  const facet = result.facets?.[field]
  if (facet?.type === "value") return facet.values
  if (facet?.type === "range") return facet.ranges.map(({ key, count }) => ({ value: key, count }))
  return []
}

/** Choices that would leave nothing are left out, but not those already made: they must be taken back somewhere. */
function choices(found: { value: string; count: number }[], made: readonly string[], label: (value: string) => string | null | undefined): SearchChoice[] {
  const missing = made.filter((value) => !found.some((one) => one.value === value)).map((value) => ({ value, count: 0 }))
  return [...found.filter(({ count }) => count > 0), ...missing].flatMap(({ value, count }) => {
    const name = label(value)
    return name ? [{ value, label: name, count }] : []
  })
}

const trueCount = (found: { value: string; count: number }[]) => found.find(({ value }) => value === "true")?.count ?? 0
const bySize = new Intl.Collator("nb", { numeric: true })

function facetsOf(result: Result, question: SearchQuestion, workshops: Labels): SearchFacets {
  const rank = [...workshops.keys()]
  return {
    workshop: choices(counts(result, "workshops"), question.workshop, (handle) => workshops.get(handle)).sort((a, b) => rank.indexOf(a.value) - rank.indexOf(b.value)),
    material: choices(counts(result, "materials"), question.material, (key) => materialLabel(key, question.language)),
    size: choices(counts(result, sizeField(question)), question.size, (size) => size).sort((a, b) => bySize.compare(a.label, b.label)),
    price: counts(result, "price").map(({ value, count }) => ({ value, label: value, count })),
    in_stock: trueCount(counts(result, "in_stock")),
    one_of_a_kind: trueCount(counts(result, "one_of_a_kind")),
  }
}

type Context = { question: SearchQuestion; asked: Question; all_words: boolean; workshops: Labels }

/** The module's result as the shop reads it. `workshops` are their names by handle, by rank. */
export function searchAnswer(result: Result, { question, asked, all_words, workshops }: Context): SearchAnswer {
  const total = result.metadata.count ?? 0
  return {
    things: result.hits.map(({ document }) => foundThing.parse({ picture_url: null, price: null, pieces: null, ...document })),
    total,
    page: question.page,
    pages: Math.min(LAST_SEARCH_PAGE, Math.max(1, Math.ceil(total / question.limit))),
    facets: question.typing ? null : facetsOf(result, question, workshops),
    corrected: asked.corrected,
    unknown: asked.unknown,
    all_words,
  }
}
