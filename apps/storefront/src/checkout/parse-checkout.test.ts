import { describe, expect, it } from "vitest"
import { emptyFields, readCheckoutFields } from "./checkout-fields"
import type { DeliveryOption } from "./delivery-option"
import { parseCheckout } from "./parse-checkout"

const options: DeliveryOption[] = [
  { id: "so_pickup", name: "Hent selv", hint: null, kind: "pickup", price: 0, days: [1, 2] },
  { id: "so_box", name: "Pakke i postkassen", hint: null, kind: "parcel", price: 5900, days: [3, 7] },
]
const sentences = {
  email: "E-mail?", first_name: "First name?", last_name: "Last name?", phone: "Phone?", delivery: "Collect or send?",
  street: "Street?", postal_code: "Postcode?", city: "Town?", gift: "", gift_name: "For whom?", gift_contact: "How told?", gift_greeting: "Greeting?", card_number: "Card?", tooLong: "Shorter!", unknownPostalCode: "No such postcode!",
}
const filled = { ...emptyFields, email: " kari@eksempel.no ", first_name: "Kari", last_name: "Nordmann", delivery: "so_pickup" }

const errorFields = (fields: typeof emptyFields) => {
  const parsed = parseCheckout(fields, options, sentences)
  return parsed.ok ? [] : parsed.errors.map((error) => error.field)
}

describe("parseCheckout", () => {
  it("accepts pickup without an address", () => {
    const parsed = parseCheckout(filled, options, sentences)
    expect(parsed).toMatchObject({ ok: true, request: { contact: { email: "kari@eksempel.no" }, address: null, cardNumber: "4242424242424242" } })
  })

  it("asks for the address of a parcel only", () => {
    expect(errorFields({ ...filled, delivery: "so_box" })).toEqual(["street", "postal_code", "city"])
    expect(errorFields({ ...filled, delivery: "so_box", street: "Storgata 1", postal_code: "0155", city: "Oslo" })).toEqual([])
  })

  it("does not send a parcel to a postal code that nobody has, and asks no such thing of who fetches it", () => {
    const toNowhere = { ...filled, street: "Storgata 1", postal_code: "0000", city: "Ingensteds" }
    expect(parseCheckout({ ...toNowhere, delivery: "so_box" }, options, sentences, true)).toEqual({ ok: false, errors: [{ field: "postal_code", message: "No such postcode!" }] })
    expect(parseCheckout({ ...toNowhere, delivery: "so_box", postal_code: "00000" }, options, sentences, true)).toEqual({ ok: false, errors: [{ field: "postal_code", message: "Postcode?" }] })
    expect(parseCheckout({ ...toNowhere, delivery: "so_pickup" }, options, sentences, true).ok).toBe(true)
  })

  it("speaks the customer's language, also of what is too long", () => {
    const parsed = parseCheckout({ ...filled, email: "kari", last_name: "N".repeat(61) }, options, sentences)
    expect(parsed).toEqual({ ok: false, errors: [{ field: "email", message: "E-mail?" }, { field: "last_name", message: "Shorter!" }] })
  })

  it("tells every error once, in the order of the page", () => {
    expect(errorFields({ ...emptyFields, card_number: "42" })).toEqual(["email", "first_name", "last_name", "delivery", "card_number"])
  })

  it("refuses a delivery that is not offered for this cart", () => {
    expect(errorFields({ ...filled, delivery: "so_other" })).toEqual(["delivery"])
  })

  it("asks for whom a gift is, and only of a gift", () => {
    const written = { gift_contact: "ring", gift_greeting: "Gratulerer!".repeat(30) }
    expect(errorFields({ ...filled, ...written })).toEqual([])
    expect(errorFields({ ...filled, gift: "1", ...written })).toEqual(["gift_name", "gift_contact", "gift_greeting"])
    const parsed = parseCheckout({ ...filled, gift: "1", gift_name: " Ola ", gift_greeting: " Gratulerer! " }, options, sentences)
    expect(parsed).toMatchObject({ ok: true, request: { gift: { recipient_name: "Ola", contact: null, greeting: "Gratulerer!" } } })
  })

  it("refuses a phone number that is none, and takes one with spaces", () => {
    expect(errorFields({ ...filled, phone: "12" })).toEqual(["phone"])
    expect(errorFields({ ...filled, phone: "+47 22 33 44 55" })).toEqual([])
  })
})

describe("readCheckoutFields", () => {
  it("reads missing fields as empty and cuts endless ones", () => {
    const form = new FormData()
    form.set("email", "a".repeat(5000))
    const fields = readCheckoutFields(form)
    expect(fields.email).toHaveLength(1000)
    expect(fields.street).toBe("")
  })
})
