import { getPathname } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"

export type PageAddress = Parameters<typeof getPathname>[0]["href"]

/** A page's one address, as a path; `query` where it belongs to the address. */
export function canonicalPath(page: PageAddress, query = ""): string {
  return getPathname({ href: page, locale: routing.defaultLocale }) + query
}
