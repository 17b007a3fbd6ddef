import type { Locale } from "next-intl"
import { pagePath, type PageAddress } from "@/i18n/page-path"
import { routing } from "@/i18n/routing"
import { environment } from "./environment"

/** A page's one address in a language, in full: for what leaves the page, such as structured data and the sitemap. */
export function pageUrl(page: PageAddress, locale: Locale): string {
  return new URL(pagePath(page, locale), environment().STOREFRONT_URL).href
}

/** The page's address in every language, Norwegian for whoever speaks none of them. */
export function languageUrls(page: PageAddress): Record<Locale | "x-default", string> {
  const urls = Object.fromEntries(routing.locales.map((locale) => [locale, pageUrl(page, locale)])) as Record<Locale, string>
  return { ...urls, "x-default": urls[routing.defaultLocale] }
}
