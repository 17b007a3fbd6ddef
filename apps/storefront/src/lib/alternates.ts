import type { Metadata } from "next"
import type { Locale } from "next-intl"
import { pagePath } from "@/i18n/page-path"
import { routing } from "@/i18n/routing"
import type { PageAddress } from "@/i18n/page-path"

type Alternates = NonNullable<Metadata["alternates"]> & { canonical: string; languages: Record<Locale | "x-default", string> }

/**
 * `alternates` of a page's metadata: its one address in the page's own language, and where it is in each language.
 * Whoever reads neither gets the Norwegian one.
 */
export function alternatesFor(page: PageAddress, locale: Locale): Alternates {
  const at = (language: Locale) => pagePath(page, language)
  return {
    canonical: at(locale),
    languages: { nb: at("nb"), en: at("en"), "x-default": at(routing.defaultLocale) },
  }
}
