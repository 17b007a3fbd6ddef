import type { Locale } from "next-intl"
import { pagePath } from "@/i18n/page-path"

/** What the order's page says at its top, once, of what was just done. */
export const saidMarks = ["angret", "klaget", "avbestilt"] as const
export type Said = (typeof saidMarks)[number]

/** The order's page, with word of what was just done. */
export const orderPath = (token: string, locale: Locale, said: Said): string =>
  `${pagePath({ pathname: "/orders/[token]", params: { token } }, locale)}?${said}=1`
