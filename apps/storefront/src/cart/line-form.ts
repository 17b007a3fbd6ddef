import { MAX_QUANTITY } from "@verksted/contracts/checkout"
import type { Locale } from "next-intl"
import { LOCALE_FIELD } from "@/i18n/locale-of-form"

/** The form that sets a line's quantity; 0 takes the line out. */
export function lineForm(lineId: string, quantity: number, locale: Locale): FormData {
  const form = new FormData()
  form.set("line_id", lineId)
  form.set("quantity", String(quantity))
  form.set(LOCALE_FIELD, locale)
  return form
}

/** The form that lays a removed line back. */
export function undoForm(variantId: string, quantity: number, locale: Locale): FormData {
  const form = new FormData()
  form.set("variant_id", variantId)
  form.set("quantity", String(quantity))
  form.set(LOCALE_FIELD, locale)
  return form
}

/** One more or one fewer, within what one may ask for. */
export const stepped = (quantity: number, by: 1 | -1): number => Math.min(Math.max(quantity + by, 1), MAX_QUANTITY)
