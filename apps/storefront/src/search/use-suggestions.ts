import { useEffect, useState } from "react"
import type { Locale } from "next-intl"
import { SHORTEST_TYPED, SUGGESTIONS_PATH, type SuggestionList } from "./suggestion"

/** Why there is no list, where our server says it: one must wait. */
const refusal = (answer: unknown): string | null => (typeof answer === "object" && answer !== null && "message" in answer && typeof answer.message === "string" ? answer.message : null)

/** As long as a person's pause between two letters. */
const PAUSE_MS = 140

export type Suggested = { question: string; list: SuggestionList | { failed: string | null } }

async function fetchSuggestions(question: string, locale: Locale, signal: AbortSignal): Promise<Suggested> {
  const response = await fetch(`${SUGGESTIONS_PATH}?${new URLSearchParams({ q: question, locale })}`, { signal, headers: { accept: "application/json" } })
  const answer: unknown = await response.json().catch(() => null)
  return { question, list: response.ok ? (answer as SuggestionList) : { failed: refusal(answer) } }
}

/** Things for what is typed, once its writer pauses; the last answer stays until the next is there. Null before the first. */
export function useSuggestions(text: string, locale: Locale): Suggested | null {
  const question = text.trim()
  const [suggested, setSuggested] = useState<Suggested | null>(null)
  useEffect(() => {
    if (question.length < SHORTEST_TYPED) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      fetchSuggestions(question, locale, asking.signal)
        .then(setSuggested)
        .catch(() => (asking.signal.aborted ? undefined : setSuggested({ question, list: { failed: null } })))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [question, locale])
  return question.length < SHORTEST_TYPED ? null : suggested
}
