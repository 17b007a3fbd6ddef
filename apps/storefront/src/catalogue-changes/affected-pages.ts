import type { KnownPage } from "./known-pages"

/** The addresses of the pages that bear one of these tags, or may: what a page that is just being written shows is not known. */
export function affectedPages(pages: readonly Pick<KnownPage, "address" | "tags">[], tags: readonly string[]): string[] {
  return pages.filter(({ tags: borne }) => borne === null || tags.some((tag) => borne.has(tag))).map(({ address }) => address)
}
