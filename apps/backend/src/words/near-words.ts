import { editDistance } from "./edit-distance"
import { plainLetters } from "./plain-letters"
import type { Vocabulary } from "./vocabulary"

/** Slips allowed: none in three letters or fewer, one from four, two from eight. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** A slip may have meant several words; more than a few is guessing. */
const MOST_GUESSES = 3

/**
 * The words that a misspelt one most likely meant, the likeliest first: those written alike without Norwegian letters,
 * else those with the fewest slips, then those of most things.
 */
export function nearWords(word: string, vocabulary: Vocabulary): string[] {
  const alike = vocabulary.plain.get(plainLetters(word))
  if (alike) return [...new Set(alike)].slice(0, MOST_GUESSES)
  const allowed = slipsAllowed(word)
  if (allowed === 0) return []
  const found = new Map<string, number>()
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const { form, word: meant } of vocabulary.byLength.get(length) ?? []) {
      const slips = editDistance(word, form, allowed)
      if (slips <= allowed && slips < (found.get(meant) ?? Infinity)) found.set(meant, slips)
    }
  }
  const fewest = Math.min(...found.values())
  const best = [...found].filter(([, slips]) => slips === fewest).map(([meant]) => meant)
  return best.sort((a, b) => (vocabulary.counts.get(b) ?? 0) - (vocabulary.counts.get(a) ?? 0)).slice(0, MOST_GUESSES)
}
