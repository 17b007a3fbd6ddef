import { analyseWord } from "./analyse-word"
import { tellingWords } from "./document-words"
import type { Language } from "@verksted/contracts/language"
import { nearWords } from "./near-words"
import { splitWords } from "./split-words"
import type { Vocabulary } from "./vocabulary"

/** One word of a question. A thing answers it when it has all words of one of the alternatives. */
export type AskedWord = { asked: string; alternatives: string[][] }

export type Question = {
  words: AskedWord[]
  /** Words that no thing has, nor anything like them. */
  unknown: string[]
  /** The question as it was understood, when a slip was corrected. */
  corrected: string | null
}

/** More than anyone types; the rest of a pasted text is left out. */
const MOST_WORDS = 8
const MOST_CONTINUATIONS = 24
const SHORTEST_BEGINNING = 2

function continuations(beginning: string, { sorted }: Vocabulary): string[] {
  if (beginning.length < SHORTEST_BEGINNING) return []
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? "") < beginning) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; found.length < MOST_CONTINUATIONS && sorted[at]?.startsWith(beginning); at++) found.push(sorted[at] ?? "")
  return found
}

function exactly(word: string, language: Language, { counts }: Vocabulary): string[][] {
  const { lemma, parts } = analyseWord(word, language)
  const candidates = [[word], [lemma], ...(parts.length ? [parts] : [])]
  const known = candidates.filter((keys) => keys.every((key) => counts.has(key)))
  return known.filter((keys, index) => known.findIndex((other) => other.join(" ") === keys.join(" ")) === index)
}

/**
 * What a question asks for. The last word may be unfinished when it is asked `typing`, or when no thing has it as it
 * stands. Free of effects: the same function at every question, beside `documentWords` at indexing.
 */
export function questionWords(text: string, language: Language, vocabulary: Vocabulary, { typing = false } = {}): Question {
  const telling = [...new Set(tellingWords(text, language))]
  const asked = (telling.length ? telling : [...new Set(splitWords(text))]).slice(0, MOST_WORDS)
  const question: Question = { words: [], unknown: [], corrected: null }
  const understood: string[] = []
  for (const [index, word] of asked.entries()) {
    const exact = exactly(word, language, vocabulary)
    const begun = (typing && index === asked.length - 1) || exact.length === 0 ? continuations(word, vocabulary).map((key) => [key]) : []
    let alternatives = [...exact, ...begun]
    const guesses = alternatives.length ? [] : nearWords(word, vocabulary)
    if (guesses.length) alternatives = guesses.map((key) => [key])
    understood.push(guesses[0] ?? word)
    if (alternatives.length) question.words.push({ asked: word, alternatives })
    else question.unknown.push(word)
    if (guesses.length) question.corrected = ""
  }
  if (question.corrected !== null) question.corrected = understood.filter((word) => !question.unknown.includes(word)).join(" ")
  return question
}
