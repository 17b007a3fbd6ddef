import { checkoutContact, parcelAddress, type CheckoutContact, type ParcelAddress } from "@verksted/contracts/checkout"
import { checkoutFieldNames, type CheckoutField, type CheckoutFields } from "./checkout-fields"
import type { DeliveryOption } from "./delivery-option"

export type FieldError = { field: CheckoutField; message: string }

/** What the customer asked for, checked. */
export type CheckoutRequest = {
  contact: CheckoutContact
  delivery: DeliveryOption
  /** Null for pickup. */
  address: ParcelAddress | null
  cardNumber: string
}

export type ParsedCheckout = { ok: true; request: CheckoutRequest } | { ok: false; errors: FieldError[] }

/** Sentences for the two fields that no contract covers. */
export type CheckoutSentences = { chooseDelivery: string; cardNumber: string }

type Issues = readonly { path: PropertyKey[]; message: string }[]

const isField = (name: unknown): name is CheckoutField => checkoutFieldNames.some((field) => field === name)

const fieldErrors = (issues: Issues): FieldError[] =>
  issues.flatMap(({ path, message }) => (isField(path[0]) ? [{ field: path[0], message }] : []))

const inPageOrder = (a: FieldError, b: FieldError) =>
  checkoutFieldNames.indexOf(a.field) - checkoutFieldNames.indexOf(b.field)

/** Checks the form as a whole: every error at once, one for each field, in the order of the page. */
export function parseCheckout(
  fields: CheckoutFields,
  options: readonly DeliveryOption[],
  sentences: CheckoutSentences,
): ParsedCheckout {
  const { email, first_name, last_name, phone, street, postal_code, city } = fields
  const contact = checkoutContact.safeParse({ email: email.trim(), first_name, last_name, phone })
  const delivery = options.find((option) => option.id === fields.delivery)
  const address = delivery?.kind === "parcel" ? parcelAddress.safeParse({ street, postal_code, city }) : null
  const cardNumber = fields.card_number.replace(/[\s-]/g, "")

  const errors = [
    ...fieldErrors(contact.error?.issues ?? []),
    ...(delivery ? [] : [{ field: "delivery" as const, message: sentences.chooseDelivery }]),
    ...fieldErrors(address?.error?.issues ?? []),
    ...(/^\d{12,19}$/.test(cardNumber) ? [] : [{ field: "card_number" as const, message: sentences.cardNumber }]),
  ]
  if (contact.success && delivery && address?.success !== false && errors.length === 0)
    return { ok: true, request: { contact: contact.data, delivery, address: address?.data ?? null, cardNumber } }
  const first = errors.filter((error, index) => errors.findIndex((other) => other.field === error.field) === index)
  return { ok: false, errors: first.sort(inPageOrder) }
}
