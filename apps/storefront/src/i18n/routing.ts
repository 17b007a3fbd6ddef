import { defineRouting } from "next-intl/routing"

/**
 * Every page of the shop and its address in each language. Bokmål has no prefix; English gets `/en` when its pages open.
 * No cookie and no guessing from the browser: an address always shows the same page.
 */
export const routing = defineRouting({
  locales: ["nb"],
  defaultLocale: "nb",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  pathnames: {
    "/": "/",
    "/workshops": { nb: "/verksteder" },
    "/workshops/[handle]": { nb: "/verksteder/[handle]" },
    "/products": { nb: "/produkter" },
    "/products/[handle]": { nb: "/produkter/[handle]" },
    "/cart": { nb: "/handlekurv" },
    "/checkout": { nb: "/kasse" },
    "/orders/[token]": { nb: "/ordre/[token]" },
    "/my-things": { nb: "/mine-ting" },
    "/my-things/[id]": { nb: "/mine-ting/[id]" },
    "/terms": { nb: "/vilkar" },
    "/privacy": { nb: "/personvern" },
  },
})
