import { defineRouting } from "next-intl/routing"

/**
 * Every page of the shop and its address in each language. Bokmål has no prefix, English has `/en`.
 * No cookie and no guessing from the browser: an address always shows the same page.
 */
export const routing = defineRouting({
  locales: ["nb", "en"],
  defaultLocale: "nb",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  pathnames: {
    "/": "/",
    "/workshops": { nb: "/verksteder", en: "/workshops" },
    "/workshops/[handle]": { nb: "/verksteder/[handle]", en: "/workshops/[handle]" },
    "/workshops/[handle]/page/[page]": { nb: "/verksteder/[handle]/side/[page]", en: "/workshops/[handle]/page/[page]" },
    "/products": { nb: "/produkter", en: "/products" },
    "/products/page/[page]": { nb: "/produkter/side/[page]", en: "/products/page/[page]" },
    "/products/[handle]": { nb: "/produkter/[handle]", en: "/products/[handle]" },
    "/search": { nb: "/sok", en: "/search" },
    "/cart": { nb: "/handlekurv", en: "/cart" },
    "/checkout": { nb: "/kasse", en: "/checkout" },
    "/orders/[token]": { nb: "/ordre/[token]", en: "/orders/[token]" },
    "/orders/[token]/withdraw": { nb: "/ordre/[token]/angre", en: "/orders/[token]/withdraw" },
    "/orders/[token]/complaint": { nb: "/ordre/[token]/reklamasjon", en: "/orders/[token]/complaint" },
    "/find-order": { nb: "/finn-bestilling", en: "/find-order" },
    "/account": { nb: "/konto", en: "/account" },
    "/account/sign-in": { nb: "/konto/logg-inn", en: "/account/sign-in" },
    "/account/register": { nb: "/konto/registrer", en: "/account/register" },
    "/account/addresses": { nb: "/konto/adresser", en: "/account/addresses" },
    "/account/my-data": { nb: "/konto/mine-data", en: "/account/my-data" },
    "/my-things": { nb: "/mine-ting", en: "/my-things" },
    "/my-things/[id]": { nb: "/mine-ting/[id]", en: "/my-things/[id]" },
    "/about": { nb: "/om-oss", en: "/about" },
    "/terms": { nb: "/vilkar", en: "/terms" },
    "/right-of-withdrawal": { nb: "/angrerett", en: "/right-of-withdrawal" },
    "/privacy": { nb: "/personvern", en: "/privacy" },
    "/accessibility": { nb: "/tilgjengelighet", en: "/accessibility" },
    "/contact": { nb: "/kontakt", en: "/contact" },
    "/pickup": { nb: "/henting", en: "/pickup" },
    "/offline": { nb: "/frakoblet", en: "/offline" },
  },
})
