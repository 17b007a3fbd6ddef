import type { Locale } from "next-intl"
import { localePrefix, patternIn } from "./page-path"
import { routing } from "./routing"

type Page = keyof typeof routing.pathnames

/** `/products/[handle]` as an expression with one group for each name; our addresses have no sign that means something else there. */
const shape = (pathname: string) => new RegExp(`^${pathname.replace(/\[(\w+)\]/g, "(?<$1>[^/]+)")}/?$`)

/**
 * The page at `path`, with the values in its address as they stand there; null where there is none. `path` is what the
 * browser shows (`/produkter/lue`), or while a page is rendered ahead of any visit its folder (`/nb/products/lue`).
 */
export function pageAt(path: string): { page: Page; values: Record<string, string> } | null {
  const from = routing.locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`))
  const rest = (from ? path.slice(from.length + 1) : path) || "/"
  for (const page of Object.keys(routing.pathnames) as Page[]) {
    const match = [patternIn(from ?? routing.defaultLocale, page), page].map((pathname) => shape(pathname).exec(rest)).find(Boolean)
    if (match) return { page, values: { ...match.groups } }
  }
  return null
}

/** The address of the page at `path` in the language `to`; the front page where there is no such page. */
export function samePageIn(to: Locale, path: string): string {
  const found = pageAt(path)
  const address = found ? Object.entries(found.values).reduce((filled, [name, value]) => filled.replace(`[${name}]`, () => value), patternIn(to, found.page)) : "/"
  return address === "/" ? localePrefix(to) || "/" : localePrefix(to) + address
}
