import { pagePath } from "../i18n/page-path"
import { routing } from "../i18n/routing"

/** The addresses at which payments are taken: only they may load Stripe's program (`server/payment-sources.ts`). */
export const paymentPages: readonly string[] = routing.locales.map((locale) => pagePath("/checkout", locale))

/** Whether payments are taken at this path. */
export const isPaymentPage = (pathname: string): boolean => paymentPages.includes(pathname.toLowerCase())
