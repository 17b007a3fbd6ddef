import type { Language } from "@verksted/contracts/language"
import { english } from "./words-en"
import { norwegian } from "./words-nb"

/** Everything that the form says, in one language. `blanks` are filled in by hand, in this order. */
export type FormWords = {
  file: (number: number) => string
  title: (number: number, shop: string) => string
  form: string
  how: string
  to: string
  what: string
  notice: string
  order: (number: number, when: string) => string
  you: string
  blanks: readonly string[]
}

/** The words of the order's language. */
export const wordsIn = (language: Language): FormWords => (language === "en" ? english : norwegian)
