import { splitCompound } from "./compound"
import { englishStem } from "./english-forms"
import type { Language } from "@verksted/contracts/language"
import { lexicons } from "./lexicon"
import { norwegianStem } from "./norwegian-stem"

/** What a word of a text or a question means. */
export type Analysis = {
  /** The base form: luene → lue. */
  lemma: string
  /** The base forms of a compound's parts; none for a plain word. */
  parts: string[]
  /** Synonyms of it and of its parts, and what it is a kind of. */
  related: string[]
  /** The same in the other language. */
  abroad: string[]
}

function baseForm(word: string, language: Language): { lemma: string; parts: string[] } {
  const known = lexicons[language].lemmaOf.get(word)
  if (language === "en") return { lemma: known ?? englishStem(word), parts: [] }
  const compound = splitCompound(known ?? word)
  if (known) return { lemma: known, parts: compound?.parts ?? [] }
  return compound ?? { lemma: norwegianStem(word), parts: [] }
}

/** A single word in lower case, as `splitWords` gives it. */
export function analyseWord(word: string, language: Language): Analysis {
  const { lemma, parts } = baseForm(word, language)
  const { related, abroad } = lexicons[language]
  const all = [lemma, ...parts]
  return { lemma, parts, related: all.flatMap((key) => related.get(key) ?? []), abroad: all.flatMap((key) => abroad.get(key) ?? []) }
}
