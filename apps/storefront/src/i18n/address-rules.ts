import { routing } from "./routing"

type Rewrite = { source: string; destination: string }
type Redirect = Rewrite & { permanent: boolean }

/** The one page behind all addresses that are none. */
export const UNKNOWN_ADDRESS = "unknown-address"

/** `/verksteder/[handle]` → `/verksteder/:handle` */
const pattern = (pathname: string) => pathname.replace(/\[(\w+)\]/g, ":$1")

const join = (prefix: string, pathname: string) => (pathname === "/" ? prefix || "/" : prefix + pathname)

const outsidePages = [...routing.locales, "api", "pictures", "share", "feeds", "icons", "_next"].map((folder) => `${folder}(?:/|$)`)
const files = ["icon\\.svg", "manifest\\.webmanifest", "sw\\.js", "robots\\.txt", "sitemap\\.xml"].map((file) => `${file}$`)

/** Every page's folder and its address, with `:name` for what differs. */
export function pageAddresses(): { internal: string; address: string }[] {
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

/** Every address below `/en` that is no page: there the addresses are the folders' own names, so they are named one by one. */
function unknownBelow(locale: string): Rewrite {
  const known = pageAddresses().flatMap(({ address }) => (address.startsWith(`/${locale}/`) ? [`${address.slice(locale.length + 2).replace(/:\w+/g, "[^/]+")}$`] : []))
  return { source: `/${locale}/:rest((?!${known.join("|")}).*)`, destination: `/${locale}/${UNKNOWN_ADDRESS}` }
}

/** The visitor's address → the page's folder, without middleware; whatever is no page ends at our own "not found". */
export function addressRewrites(): Rewrite[] {
  return [
    ...pageAddresses().filter(({ internal, address }) => internal !== address).map(({ internal, address }) => ({ source: address, destination: internal })),
    ...routing.locales.filter((locale) => locale !== routing.defaultLocale).map(unknownBelow),
    { source: `/:rest((?!${[...outsidePages, ...files].join("|")}).*)`, destination: `/${routing.defaultLocale}/${UNKNOWN_ADDRESS}` },
  ]
}

/** The folders' own names are no addresses, but where they are the very address: each page has exactly one. */
export function addressRedirects(): Redirect[] {
  return pageAddresses()
    .filter(({ internal, address }) => internal !== address)
    .map(({ internal, address }) => ({ source: internal, destination: address, permanent: true }))
}
