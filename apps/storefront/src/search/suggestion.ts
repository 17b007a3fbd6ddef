/** A found thing, in words that are ready to be shown. */
export type Suggestion = { id: string; href: string; title: string; picture_url: string | null; price: string | null; note: string | null }

/** What `/api/search` answers while somebody types. */
export type SuggestionList = { suggestions: Suggestion[]; total: number; corrected: string | null }

/** From this many letters on it is worth asking. */
export const SHORTEST_TYPED = 2

export const SUGGESTIONS_PATH = "/api/search"
