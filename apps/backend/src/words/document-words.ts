import { analyseWord } from "./analyse-word"
import { stopWords } from "./dictionary/stop-words"
import type { Language } from "@verksted/contracts/language"
import { splitWords } from "./split-words"

/** The texts of a thing in one language, from what says most to what says least. */
export type DocumentTexts = {
  title: string
  /** Workshops, materials, kind. */
  about: string[]
  description: string
  /** The Norwegian title and what it is about, for a language of few texts of its own. */
  norwegian?: string[]
}

/** What a thing is found by. `words` is everything; the others say how much each counts. */
export type DocumentWords = { words: string[]; first: string[]; second: string[]; third: string[]; fourth: string[] }

/** A single letter says nothing; a single digit may. */
const says = (word: string, language: Language) => !stopWords[language].has(word) && (word.length > 1 || /\p{N}/u.test(word))

/** The words of a text that say something. */
export function tellingWords(text: string, language: Language): string[] {
  return splitWords(text).filter((word) => says(word, language))
}

function analysed(texts: readonly string[], language: Language) {
  const words = texts.flatMap((text) => tellingWords(text, language))
  const analyses = words.map((word) => analyseWord(word, language))
  return {
    words,
    lemmas: analyses.map(({ lemma }) => lemma),
    parts: analyses.flatMap(({ parts }) => parts),
    related: analyses.flatMap(({ related }) => related),
    abroad: analyses.flatMap(({ abroad }) => abroad),
  }
}

/** Each word only where it counts most. */
function levelled(levels: readonly (readonly string[])[]): string[][] {
  const seen = new Set<string>()
  return levels.map((words) => words.filter((word) => !seen.has(word) && seen.add(word)))
}

const isNumber = (word: string) => /^\p{N}+$/u.test(word)

/**
 * Everything that a thing shall be found by: its title's words as they stand, and the base forms of all, the parts of
 * compounds, synonyms.
 */
export function documentWords(texts: DocumentTexts, language: Language): DocumentWords {
  const title = analysed([texts.title], language)
  const about = analysed(texts.about, language)
  const description = analysed([texts.description], language)
  const norwegian = analysed(texts.norwegian ?? [], "nb")
  const [first = [], second = [], third = [], fourth = []] = levelled([
    [...title.words, ...title.lemmas],
    [...title.parts, ...title.related, ...norwegian.abroad],
    // «80 % ull» is found by ull, not by 80.
    [...about.lemmas, ...about.parts, ...about.related, ...norwegian.words, ...norwegian.lemmas, ...norwegian.parts].filter((word) => !isNumber(word)),
    [...description.lemmas, ...description.parts],
  ])
  return { words: [...first, ...second, ...third, ...fourth], first, second, third, fourth }
}
