import { describe, expect, it } from "vitest"
import { emptyFields, readCheckoutFields } from "./checkout-fields"
import type { DeliveryOption } from "./delivery-option"
import { parseCheckout } from "./parse-checkout"

const options: DeliveryOption[] = [
  { id: "so_pickup", name: "Hent selv", hint: null, kind: "pickup", price: 0 },
  { id: "so_box", name: "Pakke i postkassen", hint: null, kind: "parcel", price: 5900 },
]
const sentences = { chooseDelivery: "Velg levering.", cardNumber: "Skriv kortnummeret." }
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

  it("tells every error once, in the order of the page", () => {
    expect(errorFields({ ...emptyFields, card_number: "42" })).toEqual(["email", "first_name", "last_name", "delivery", "card_number"])
  })

  it("refuses a delivery that is not offered for this cart", () => {
    expect(errorFields({ ...filled, delivery: "so_other" })).toEqual(["delivery"])
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
    expect(fields.email).toHaveLength(200)
    expect(fields.street).toBe("")
  })
})
