import type { Language } from "@verksted/contracts/language"
import { english } from "./words-en"
import { norwegian } from "./words-nb"

/** Everything that the order confirmation says, in one language. Amounts come written out. */
export type ConfirmationWords = {
  subject: (number: number, shop: string) => string
  hello: (name: string) => string
  thanks: (name: string) => string
  received: (number: number) => string
  bought: string
  discount: (amount: string) => string
  total: string
  paid: string
  vat: (amount: string) => string
  code: string
  codeHint: (shop: string) => string
  gift: (name: string) => string
  greeting: (greeting: string) => string
  rightsTitle: string
  /** The right to regret and complaints (angrerettloven § 8, forbrukerkjøpsloven § 27). */
  rights: (email: string) => string[]
}

/** The words of the buyer's language. */
export const wordsIn = (language: Language): ConfirmationWords => (language === "en" ? english : norwegian)
