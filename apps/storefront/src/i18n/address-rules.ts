import { routing } from "./routing"

type Rewrite = { source: string; destination: string }
type Redirect = Rewrite & { permanent: boolean }

/** `/verksteder/[handle]` → `/verksteder/:handle` */
const pattern = (pathname: string) => pathname.replace(/\[(\w+)\]/g, ":$1")

const join = (prefix: string, pathname: string) => (pathname === "/" ? prefix || "/" : prefix + pathname)

const outsidePages = ["nb", "api", "_next"].map((folder) => `${folder}(?:/|$)`)
const files = ["icon\\.svg", "robots\\.txt", "sitemap\\.xml"].map((file) => `${file}$`)

function pages(): { internal: string; address: string }[] {
  return routing.locales.flatMap((locale) =>
    Object.entries(routing.pathnames).map(([page, byLocale]) => {
      const address = typeof byLocale === "string" ? byLocale : byLocale[locale]
      return {
        internal: join(`/${locale}`, pattern(page)),
        address: join(locale === routing.defaultLocale ? "" : `/${locale}`, pattern(address)),
      }
    }),
  )
}

/** The visitor's address → the page's folder, without middleware; whatever is no page ends at our own "not found". */
export function addressRewrites(): Rewrite[] {
  return [
    ...pages().map(({ internal, address }) => ({ source: address, destination: internal })),
    { source: `/:rest((?!${[...outsidePages, ...files].join("|")}).*)`, destination: "/nb/unknown-address" },
  ]
}

/** The folders' own names are no addresses: each page has exactly one. */
export function addressRedirects(): Redirect[] {
  return pages().map(({ internal, address }) => ({ source: internal, destination: address, permanent: true }))
}
