import { z } from "zod"

/** What Medusa calls the two languages of texts. Norwegian stands in the fields themselves, English in translations of them. */
export const NORWEGIAN = "nb-NO"
export const ENGLISH = "en-GB"

/** A language that the shop speaks. */
export const language = z.enum(["nb", "en"])
export type Language = z.infer<typeof language>

/** A feed's file, read as the language that it is in. */
export const feedFile = z.enum(["nb.xml", "en.xml"]).transform((file): Language => (file === "nb.xml" ? "nb" : "en"))

/** The language of a cart or an order by Medusa's name for it; Norwegian when it has none. */
export function languageOf(locale: string | null | undefined): Language {
  return locale === ENGLISH ? "en" : "nb"
}
