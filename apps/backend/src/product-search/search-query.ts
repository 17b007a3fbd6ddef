import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchQuestion, SearchSort } from "@verksted/contracts/search"
import type { AskedWord } from "../words/question-words"
import { indexOf } from "./index-of"
import { priceRanges, rangeKey } from "./price-ranges"
import { rankedQuestion } from "./ranked"

type Filters = SearchTypes.SearchFilters

/** A longer question of the ranking costs more than it tells. */
const MOST_RANKED = 60
const ALL_CHOICES = 100

/** What can be bought stands before what is sold. */
const orders: Record<SearchSort, Record<string, SearchTypes.SearchOrderBy>> = {
  relevance: { in_stock: "DESC", _score: "DESC", created_at: "DESC" },
  newest: { created_at: "DESC" },
  price_asc: { price: "ASC", created_at: "DESC" },
  price_desc: { price: "DESC", created_at: "DESC" },
}

const hasAll = (keys: string[]): Filters => (keys.length === 1 ? { words: keys[0] } : { words: { $contains: keys } })
const wordFilter = ({ alternatives }: AskedWord): Filters => ({ $or: alternatives.map(hasAll) })

/** The size facet knows what is left, once only what is left is asked for. */
export const sizeField = ({ in_stock }: Pick<SearchQuestion, "in_stock">) => (in_stock ? "sizes_in_stock" : "sizes")

function chosen(question: SearchQuestion): Filters {
  const { workshop, material, size, price_min, price_max, in_stock, one_of_a_kind } = question
  const price = { ...(price_min === undefined ? {} : { $gte: price_min }), ...(price_max === undefined ? {} : { $lte: price_max }) }
  return {
    ...(workshop.length ? { workshops: workshop } : {}),
    ...(material.length ? { materials: material } : {}),
    ...(size.length ? { [sizeField(question)]: size } : {}),
    ...(Object.keys(price).length ? { price } : {}),
    ...(in_stock ? { in_stock: true } : {}),
    ...(one_of_a_kind ? { one_of_a_kind: true } : {}),
  }
}

const facets = (question: SearchQuestion): SearchTypes.SearchFacetRequest[] => [
  { field: "workshops", limit: ALL_CHOICES },
  { field: "materials", limit: ALL_CHOICES },
  { field: sizeField(question), limit: ALL_CHOICES },
  { field: "price", type: "range", ranges: priceRanges.map((range) => ({ key: rangeKey(range), from: range.from, ...(range.to === undefined ? {} : { to: range.to + 1 }) })) },
  { field: "in_stock" },
  { field: "one_of_a_kind" },
]

/**
 * The question as the search module takes it. `words` say what matches: all of them, or with `match: "some"` any. The
 * free text only puts the results in order.
 */
export function searchQuery(question: SearchQuestion, words: readonly AskedWord[], match: "all" | "some" = "all"): SearchTypes.SearchQuery {
  const keys = [...new Set(words.flatMap(({ alternatives }) => alternatives.flat()))].slice(0, MOST_RANKED)
  const matching = words.map(wordFilter)
  const required: Filters = matching.length === 0 ? {} : match === "all" ? { $and: matching } : { $or: matching }
  const sort = question.sort === "relevance" && !words.length ? "newest" : question.sort
  const free = sort === "relevance" ? { q: rankedQuestion(keys) } : {}
  return {
    entity: indexOf(question.language),
    filters: { ...free, ...required, ...chosen(question) },
    pagination: { skip: (question.page - 1) * question.limit, take: question.limit, order: orders[sort] },
    search_options: { match_strategy: "any", ...(question.typing ? {} : { facets: facets(question), disjunctive_facets: true }) },
  }
}
