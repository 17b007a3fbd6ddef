import { checkoutContact, parcelAddress, type CheckoutContact, type ParcelAddress } from "@verksted/contracts/checkout"
import type { Gift } from "@verksted/contracts/gift"
import { checkoutFieldNames, type CheckoutField, type CheckoutFields } from "./checkout-fields"
import type { DeliveryOption } from "./delivery-option"
import { giftErrors, parseGift } from "./gift-of-fields"

export type FieldError = { field: CheckoutField; message: string }

/** What the customer asked for, checked. */
export type CheckoutRequest = {
  contact: CheckoutContact
  delivery: DeliveryOption
  /** Null for pickup. */
  address: ParcelAddress | null
  /** Null when the buyer gets the things. */
  gift: Gift | null
  cardNumber: string
}

export type ParsedCheckout = { ok: true; request: CheckoutRequest } | { ok: false; errors: FieldError[] }

/** What is said of each field, and of whatever is too long, in the customer's language: a contract's own words are Norwegian. */
export type CheckoutSentences = Record<CheckoutField | "tooLong" | "unknownPostalCode", string>

type Issues = readonly { path: PropertyKey[]; code?: string | undefined }[]

const isField = (name: unknown): name is CheckoutField => checkoutFieldNames.some((field) => field === name)

const fieldErrors = (issues: Issues, sentences: CheckoutSentences): FieldError[] =>
  issues.flatMap(({ path: [field], code }) => (isField(field) ? [{ field, message: sentences[code === "too_big" ? "tooLong" : field] }] : []))

const inPageOrder = (a: FieldError, b: FieldError) =>
  checkoutFieldNames.indexOf(a.field) - checkoutFieldNames.indexOf(b.field)

/**
 * Checks the form as a whole: every error at once, one for each field, in the order of the page. `isUnknownPlace` when the
 * register has no such postal code.
 */
export function parseCheckout(
  fields: CheckoutFields,
  options: readonly DeliveryOption[],
  sentences: CheckoutSentences,
  isUnknownPlace = false,
): ParsedCheckout {
  const { email, first_name, last_name, phone, street, postal_code, city } = fields
  const contact = checkoutContact.safeParse({ email: email.trim(), first_name, last_name, phone })
  const delivery = options.find((option) => option.id === fields.delivery)
  const address = delivery?.kind === "parcel" ? parcelAddress.safeParse({ street, postal_code, city }) : null
  const gift = parseGift(fields)
  const cardNumber = fields.card_number.replace(/[\s-]/g, "")

  const errors = [
    ...fieldErrors(contact.error?.issues ?? [], sentences),
    ...giftErrors(gift, sentences),
    ...(delivery ? [] : [{ field: "delivery" as const, message: sentences.delivery }]),
    ...fieldErrors(address?.error?.issues ?? [], sentences),
    ...(address && isUnknownPlace ? [{ field: "postal_code" as const, message: sentences.unknownPostalCode }] : []),
    ...(/^\d{12,19}$/.test(cardNumber) ? [] : [{ field: "card_number" as const, message: sentences.card_number }]),
  ]
  if (contact.success && delivery && address?.success !== false && gift?.success !== false && errors.length === 0)
    return { ok: true, request: { contact: contact.data, delivery, address: address?.data ?? null, gift: gift?.data ?? null, cardNumber } }
  const first = errors.filter((error, index) => errors.findIndex((other) => other.field === error.field) === index)
  return { ok: false, errors: first.sort(inPageOrder) }
}
