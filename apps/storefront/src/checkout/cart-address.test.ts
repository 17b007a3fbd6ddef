import { describe, expect, it } from "vitest"
import { cartContact } from "./cart-address"
import { fieldsOfCart } from "./fields-of-cart"
import type { CheckoutRequest } from "./parse-checkout"

const request: CheckoutRequest = {
  contact: { email: "kari@eksempel.no", first_name: "Kari", last_name: "Nordmann", phone: "" },
  delivery: { id: "so_box", name: "Pakke i postkassen", hint: null, kind: "parcel", price: 5900, days: [3, 7] },
  address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" },
  gift: null,
  cardNumber: "4242424242424242",
}

describe("the customer in the cart", () => {
  it("gives a parcel its address, and keeps the zero in front of the postal code", () => {
    expect(cartContact(request).shipping_address).toMatchObject({ first_name: "Kari", address_1: "Storgata 1", postal_code: "0155", country_code: "no" })
  })

  it("takes back the address when the customer fetches after all", () => {
    expect(cartContact({ ...request, address: null }).shipping_address).toMatchObject({ address_1: "", postal_code: "", city: "" })
  })

  it("puts the receiver's name on a gift, and keeps the buyer's beside it", () => {
    const gift = { recipient_name: "Ola Andreas Berg", contact: "22 33 44 55", greeting: "Gratulerer!" }
    const contact = cartContact({ ...request, gift })
    expect(contact.shipping_address).toMatchObject({ first_name: "Ola Andreas", last_name: "Berg", phone: "22 33 44 55", address_1: "Storgata 1" })
    expect(contact.billing_address).toMatchObject({ first_name: "Kari", last_name: "Nordmann" })
    const fields = fieldsOfCart({ ...contact, shipping_methods: [] })
    expect(fields).toMatchObject({ first_name: "Kari", gift: "1", gift_name: "Ola Andreas Berg", gift_contact: "22 33 44 55", gift_greeting: "Gratulerer!" })
    expect(cartContact({ ...request, gift: { ...gift, recipient_name: "Mormor" } }).shipping_address).toMatchObject({ first_name: "Mormor", last_name: "" })
  })

  it("is read again after a try that did not become an order", () => {
    const fields = fieldsOfCart({ ...cartContact(request), shipping_methods: [{ shipping_option_id: "so_box" }] })
    expect(fields).toMatchObject({ email: "kari@eksempel.no", street: "Storgata 1", delivery: "so_box", card_number: "4242 4242 4242 4242" })
  })
})
