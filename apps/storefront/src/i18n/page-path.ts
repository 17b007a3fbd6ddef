import type { Locale } from "next-intl"
import { routing } from "./routing"

type Pathnames = typeof routing.pathnames
type Page = keyof Pathnames
/** The names in brackets of a page's address. */
type Names<P extends string> = P extends `${string}[${infer Name}]${infer Rest}` ? Name | Names<Rest> : never
type PlainPage = { [P in Page]: Names<P> extends never ? P : never }[Page]
type NamedPage = Exclude<Page, PlainPage>

/** Several values of one name stand beside each other. */
type Query = Record<string, string | number | readonly string[]>

/** A page, by its folder's name, with what its address needs. */
export type PageAddress =
  | PlainPage
  | { pathname: PlainPage; query?: Query }
  | { [P in NamedPage]: { pathname: P; params: Record<Names<P>, string>; query?: Query } }[NamedPage]

/** What stands before a language's addresses: nothing for Norwegian, `/en` for English. */
export const localePrefix = (locale: Locale): string => (locale === routing.defaultLocale ? "" : `/${locale}`)

/** A page's address in a language as the routing table writes it, with the names in brackets. */
export function patternIn(locale: Locale, page: Page): string {
  const byLocale: string | Record<Locale, string> = routing.pathnames[page]
  return typeof byLocale === "string" ? byLocale : byLocale[locale]
}

/** A page's address in a language: `/produkter/lue`, `/en/products/hat`. */
export function pagePath(page: PageAddress, locale: Locale): string {
  const { pathname, params = {}, query = {} } = typeof page === "string" ? { pathname: page } : { params: {}, ...page }
  const values: Record<string, string> = params
  const filled = patternIn(locale, pathname).replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(values[name] ?? ""))
  const path = filled === "/" ? localePrefix(locale) || "/" : localePrefix(locale) + filled
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))).toString()
  return asked ? `${path}?${asked}` : path
}
