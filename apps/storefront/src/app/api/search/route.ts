import { suggestionQuestion } from "@verksted/contracts/search"
import type { NextRequest } from "next/server"
import { readInput } from "@/lib/read-input"
import { waitSentence } from "@/lib/wait-sentence"
import { askSuggestions } from "@/search/ask-search"
import { cleanQuestion } from "@/search/search-choices"
import { suggestionsOf } from "@/search/suggest"
import { SHORTEST_TYPED, type SuggestionList } from "@/search/suggestion"

/** Backspacing asks the same again. */
const headers = { "cache-control": "private, max-age=30" }
const nothing: SuggestionList = { suggestions: [], total: 0, corrected: null }
const NO_QUESTION = suggestionQuestion.parse({})
const MOST = 6

/** Things for a question that is being typed. Whatever is asked, the answer is things, none, or «not now». */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const { q, locale } = readInput(suggestionQuestion, searchParams) ?? NO_QUESTION
  const question = cleanQuestion(q)
  if (question.length < SHORTEST_TYPED) return Response.json(nothing, { headers })
  const answer = await askSuggestions(question, locale, MOST)
  if (answer.ok) return Response.json(await suggestionsOf(answer.data, locale), { headers })
  const message = await waitSentence(answer, locale)
  return Response.json({ message }, { status: message === null ? 503 : 429, headers: { "cache-control": "no-store" } })
}
