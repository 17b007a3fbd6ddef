/** The catalogue's pages in both languages: static, and for everybody. */
export const catalogueRoutes = [
  "/", "/produkter", "/produkter/side/2", "/produkter/lue-fjellbris", "/produkter/babyteppe-sky", "/verksteder", "/verksteder/strikking",
  "/om-oss", "/vilkar", "/angrerett", "/personvern", "/tilgjengelighet", "/kontakt", "/henting", "/frakoblet",
  "/en", "/en/products", "/en/products/page/2", "/en/products/lue-fjellbris", "/en/products/babyteppe-sky", "/en/workshops", "/en/workshops/strikking",
  "/en/about", "/en/terms", "/en/right-of-withdrawal", "/en/privacy", "/en/accessibility", "/en/contact", "/en/pickup", "/en/offline",
]

/** Pages that are one visitor's own, as a visitor without anything sees them. */
export const ownRoutes = [
  "/handlekurv", "/kasse", "/sok", "/finn-bestilling", "/konto/logg-inn", "/konto/registrer", "/mine-ting",
  "/en/cart", "/en/checkout", "/en/search", "/en/find-order", "/en/account/sign-in", "/en/account/register", "/en/my-things",
]

/** Pages that open only for who holds something: an account, an order's link, a maker's card. By their folder's name. */
export const heldPages = [
  "/account", "/account/addresses", "/account/my-data", "/orders/[token]", "/orders/[token]/withdraw", "/orders/[token]/complaint", "/my-things/[id]",
] as const

/** Addresses that lead nowhere. */
export const missingRoutes = ["/finnes-ikke", "/en/nothing-here"]

/** The language that an address shows its page in. */
export const languageOf = (address: string) => (/^\/en(\/|$)/.test(address) ? "en" : "nb")
