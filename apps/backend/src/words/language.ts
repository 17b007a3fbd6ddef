import type { Language } from "@verksted/contracts/language"

/** The shop's languages; each has its own search index. */
export const languages: readonly Language[] = ["nb", "en"]
