import type { Language } from "@verksted/contracts/language"

/** The search index of a language. */
export const indexOf = (language: Language) => `product_${language}` as const
