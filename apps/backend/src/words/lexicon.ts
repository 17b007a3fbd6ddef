import { dictionary } from "./dictionary/dictionary"
import { materials } from "./dictionary/materials"
import { englishForms } from "./english-forms"
import type { Language } from "@verksted/contracts/language"
import { norwegianForms } from "./norwegian-forms"

/** What the dictionary says in one language, ready to be looked up. */
export type Lexicon = {
  /** Any form of a word → its base form. */
  lemmaOf: ReadonlyMap<string, string>
  /** A base form → its synonyms, and what it is a kind of. */
  related: ReadonlyMap<string, readonly string[]>
  /** A base form → the words of the other language. */
  abroad: ReadonlyMap<string, readonly string[]>
}

/** Pot holder → pot, holder: a question is asked word by word. */
const apart = (phrases: readonly string[]) => phrases.flatMap((phrase) => phrase.split(" "))
const isWord = (phrase: string) => !phrase.includes(" ")

function build(language: Language): Lexicon {
  const lemmaOf = new Map<string, string>()
  const related = new Map<string, string[]>()
  const abroad = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, word: string, more: string[]) =>
    to.set(word, [...new Set([...(to.get(word) ?? []), ...more])].filter((other) => other !== word))
  const words = dictionary.flatMap(({ kind, concepts }) => concepts.map((concept) => ({ kind, own: concept[language], other: concept[language === "nb" ? "en" : "nb"] })))

  for (const { own, other } of words) {
    for (const word of own.filter(isWord)) {
      lemmaOf.set(word, word)
      add(related, word, apart(own))
      add(abroad, word, apart(other))
    }
  }
  for (const { kind, own } of words) {
    for (const word of own.filter(isWord)) {
      const forms = language === "nb" ? norwegianForms(word, kind) : englishForms(word)
      for (const form of forms) if (!lemmaOf.has(form)) lemmaOf.set(form, word)
    }
  }
  for (const { kind, ...material } of materials) {
    const whole = kind && materials.find(({ key }) => key === kind)
    if (whole) for (const word of material[language]) add(related, word, [...whole[language]])
  }
  return { lemmaOf, related, abroad }
}

/** The lexicon of each language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { nb: build("nb"), en: build("en") }
