import type { SearchTypes } from "@medusajs/framework/types"
import type { Language } from "@verksted/contracts/language"
import { vocabularyOf, type Vocabulary } from "../words/vocabulary"
import { indexOf } from "./index-of"
import { createMemory } from "./remember"

/** More different words than ten thousand things have. */
const MOST_WORDS = 200_000

async function read(search: SearchTypes.ISearchModuleService, language: Language): Promise<Vocabulary> {
  const options = { facets: [{ field: "words", type: "value" as const, limit: MOST_WORDS }], count: "none" as const }
  const { facets } = await search.search({ entity: indexOf(language), pagination: { take: 0 }, search_options: options })
  const words = facets?.words
  const buckets = words?.type === "value" ? words.values : []
  return vocabularyOf(new Map(buckets.map(({ value, count }) => [String(value), count])), language)
}

const remembered = createMemory<Vocabulary>()

/** Every word that the index holds. */
export const readVocabulary = (search: SearchTypes.ISearchModuleService, language: Language): Promise<Vocabulary> =>
  remembered(search, language, "", () => read(search, language))
