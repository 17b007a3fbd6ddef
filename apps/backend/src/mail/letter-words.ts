import type { Language } from "@verksted/contracts/language"

/** What every e-mail about an order says. */
export type LetterWords = { demo: string; see: string; keepLink: string }

const norwegian: LetterWords = {
  demo: "Dette er en demobutikk. Ingenting er solgt, og ingen penger er trukket.",
  see: "Se bestillingen din",
  keepLink: "Vis ikke lenken til andre: den viser navnet og adressen din.",
}

const english: LetterWords = {
  demo: "This is a demo shop. Nothing has been sold, and no money has been taken.",
  see: "See your order",
  keepLink: "Don’t share the link with anyone: it shows your name and address.",
}

/** The words of the buyer's language. */
export const letterWords = (language: Language): LetterWords => (language === "en" ? english : norwegian)
