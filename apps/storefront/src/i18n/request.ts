import { hasLocale } from "next-intl"
import { getRequestConfig } from "next-intl/server"
import { locale as localeOfPage } from "next/root-params"
import { routing } from "./routing"

/** Pages take the language from their address; actions and route handlers name it: `getTranslations({ locale })`. */
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await localeOfPage())
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return {
    locale,
    timeZone: "Europe/Oslo",
    messages: (await import(`../../messages/${locale}.json`)).default,
  }
})
