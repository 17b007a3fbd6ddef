import type { DocumentWords } from "../words/document-words"

/**
 * The provider knows one text search configuration, English, which would drop «her» and stem «lines». A word with a
 * digit passes it untouched. Only the order of results is asked of it: what matches is decided by `words`.
 */
const mark = (words: readonly string[]) => words.map((word) => `${word}0`).join(" ")

/** The words by how much they count, as the index's searchable texts. */
export function ranked({ first, second, third, fourth }: Omit<DocumentWords, "words">) {
  return { rank_first: mark(first), rank_second: mark(second), rank_third: mark(third), rank_fourth: mark(fourth) }
}

/** The words of a question for the same. */
export const rankedQuestion = mark
