import type { Locale } from "next-intl"
import { pagePath } from "@/i18n/page-path"

/** Tells the checkout that the buyer comes back from a bank that said no. */
export const REFUSED = "avvist"

/** The checkout, which then says so beside the payment. */
export const refusedPath = (locale: Locale): string => pagePath({ pathname: "/checkout", query: { [REFUSED]: 1 } }, locale)
