"use client"
import { useLocale } from "next-intl"
import { LOCALE_FIELD } from "./locale-of-form"

/** Tells a server action the language of the page that its form stands on: an action has no address to read it from. */
export function LocaleField() {
  return <input type="hidden" name={LOCALE_FIELD} value={useLocale()} />
}
