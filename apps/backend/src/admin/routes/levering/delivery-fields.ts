import { type DeliveryTable, deliveryTable, type ParcelTerms } from "@verksted/contracts/delivery-table"
import type { ParcelProduct } from "@verksted/contracts/delivery"
import { oreOfText } from "../../lib/ore-of-text"

/** The form as it is typed: every field a text, named after its way. Kroner, kilos, cm and days. */
export type DeliveryFields = Record<string, string>
export type DeliveryErrors = Partial<Record<string, string>>

export const pickupFields = ["reminder_days", "expiry_days"] as const
export const parcelFields = ["price", "free_from", "max_g", "max_cm"] as const satisfies readonly (keyof ParcelTerms)[]

/** The name of a field of one way. */
export const fieldName = (way: "pickup" | ParcelProduct, field: string): string => `${way}_${field}`

const kroner = (ore: number) => (ore / 100).toFixed(ore % 100 === 0 ? 0 : 2).replace(".", ",")
const decimal = (number: number) => String(number).replace(".", ",")

function parcelTexts(product: ParcelProduct, terms: ParcelTerms | null): DeliveryFields {
  if (!terms) return {}
  const { price, free_from, max_g, max_cm } = terms
  const texts = { price: kroner(price), free_from: free_from === null ? "" : kroner(free_from), max_g: decimal(max_g / 1000), max_cm: max_cm.map(decimal).join(" x ") }
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [fieldName(product, field), text]))
}

/** The form of these settings; a way that the shop does not have has no fields. */
export function fieldsOf({ pickup, parcels }: DeliveryTable): DeliveryFields {
  const days = pickup ? pickupFields.map((field) => [fieldName("pickup", field), String(pickup[field])]) : []
  return { ...Object.fromEntries(days), ...parcelTexts("postkasse", parcels.postkasse), ...parcelTexts("hentested", parcels.hentested) }
}

const numberOf = (text: string): number => (/^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN)

/** The settings that the form says, or what is wrong with which field. */
export function tableOf(typed: DeliveryFields): { table: DeliveryTable } | { errors: DeliveryErrors } {
  const text = (way: "pickup" | ParcelProduct, field: string) => typed[fieldName(way, field)] ?? ""
  const has = (way: "pickup" | ParcelProduct) => Object.keys(typed).some((name) => name.startsWith(`${way}_`))
  const amount = (words: string) => oreOfText(words) ?? Number.NaN
  const terms = (product: ParcelProduct) =>
    has(product)
      ? {
          price: amount(text(product, "price")),
          free_from: text(product, "free_from").trim() === "" ? null : amount(text(product, "free_from")),
          max_g: Math.round(numberOf(text(product, "max_g")) * 1000),
          max_cm: text(product, "max_cm").split(/[x×*]/i).map(numberOf),
        }
      : null
  const parsed = deliveryTable.safeParse({
    pickup: has("pickup") ? { reminder_days: numberOf(text("pickup", "reminder_days")), expiry_days: numberOf(text("pickup", "expiry_days")) } : null,
    parcels: { postkasse: terms("postkasse"), hentested: terms("hentested") },
  })
  if (parsed.success) return { table: parsed.data }
  return { errors: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [nameOfPath(path), message]).reverse()) }
}

const nameOfPath = ([first, second, third]: readonly PropertyKey[]): string => (first === "pickup" ? `pickup_${String(second)}` : `${String(second)}_${String(third)}`)
