import type { Language } from "@verksted/contracts/language"
import { lexicons } from "./lexicon"
import { plainLetters } from "./plain-letters"

/** Every word that some thing is found by, with the number of things, prepared for questions. */
export type Vocabulary = {
  counts: ReadonlyMap<string, number>
  /** In the order of letters, so that a beginning is found fast. */
  sorted: readonly string[]
  /** How a word is written without Norwegian letters → the words. */
  plain: ReadonlyMap<string, readonly string[]>
  /** Words and forms of words that a slip may have meant, by length, each with the word that it stands for. */
  byLength: ReadonlyMap<number, readonly { form: string; word: string }[]>
}

const grouped = <Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

export function vocabularyOf(counts: ReadonlyMap<string, number>, language: Language): Vocabulary {
  const words = [...counts.keys()]
  const forms = [...lexicons[language].lemmaOf].filter(([form, lemma]) => counts.has(lemma) && !counts.has(form))
  const meant = [...words.map((word) => ({ form: word, word })), ...forms.map(([form, word]) => ({ form, word }))]
  return {
    counts,
    sorted: [...words].sort(),
    plain: grouped(meant.map(({ form, word }) => [plainLetters(form), word] as const)),
    byLength: grouped(meant.map((entry) => [entry.form.length, entry] as const)),
  }
}
