import { hasLocale, type Locale } from "next-intl"
import { routing } from "./routing"

export const LOCALE_FIELD = "locale"

/** A language that we speak, from a field or a query; Norwegian when it names none. */
export function knownLocale(asked: unknown): Locale {
  return hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
}

/** The language in which a form was filled in, as `LocaleField` tells it. */
export const localeOfForm = (form: FormData): Locale => knownLocale(form.get(LOCALE_FIELD))
