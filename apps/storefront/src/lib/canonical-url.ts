import { canonicalPath, type PageAddress } from "./canonical-path"
import { environment } from "./environment"

/** A page's one address in full, for what leaves the page: structured data and the sitemap. */
export function canonicalUrl(page: PageAddress, query = ""): string {
  return new URL(canonicalPath(page, query), environment().STOREFRONT_URL).href
}
