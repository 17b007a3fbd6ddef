import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ENGLISH, type Language } from "@verksted/contracts/language"
import type { SearchAnswer, SearchQuestion } from "@verksted/contracts/search"
import { questionWords } from "../words/question-words"
import { readVocabulary } from "./read-vocabulary"
import { createMemory } from "./remember"
import { searchAnswer } from "./search-answer"
import { searchQuery } from "./search-query"

const named = z.array(z.object({ handle: z.string(), name: z.string() }))

async function readWorkshops(container: MedusaContainer, language: Language): Promise<ReadonlyMap<string, string>> {
  const order = { rank: "ASC", name: "ASC" } as const
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "workshop", fields: ["handle", "name"], pagination: { order } }, language === "en" ? { locale: ENGLISH } : {})
  return new Map(named.parse(data).map(({ handle, name }) => [handle, name]))
}

const nothing = { hits: [], metadata: { skip: 0, take: 0, count: 0 } }

async function answer(container: MedusaContainer, search: SearchTypes.ISearchModuleService, question: SearchQuestion): Promise<SearchAnswer> {
  const [vocabulary, workshops] = await Promise.all([readVocabulary(search, question.language), question.typing ? new Map<string, string>() : readWorkshops(container, question.language)])
  const asked = questionWords(question.q, question.language, vocabulary, { typing: question.typing })
  const context = { question, asked, workshops }
  if (question.q.trim() && !asked.words.length) return searchAnswer(nothing, { ...context, all_words: true })
  const result = await search.search(searchQuery(question, asked.words))
  if (result.metadata.count || asked.words.length < 2) return searchAnswer(result, { ...context, all_words: true })
  const some = await search.search(searchQuery(question, asked.words, "some"))
  return searchAnswer(some, { ...context, all_words: false })
}

const remembered = createMemory<SearchAnswer>()

/**
 * Answers a question of the shop. When no thing has all its words, those that have some of them; a question of which
 * no word is known finds nothing, rather than everything. What many ask is answered from memory until the index changes.
 */
export function answerQuestion(container: MedusaContainer, question: SearchQuestion): Promise<SearchAnswer> {
  const search = container.resolve(Modules.SEARCH)
  return remembered(search, question.language, JSON.stringify(question), () => answer(container, search, question))
}
