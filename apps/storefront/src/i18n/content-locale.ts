import type { Locale } from "next-intl"

const CONTENT_LOCALES = { nb: "nb-NO", en: "en-GB" } satisfies Record<Locale, string>

/** The name that Medusa knows the language of texts by. */
export function contentLocale(locale: Locale): string {
  return CONTENT_LOCALES[locale]
}
