import { describe, expect, it } from "vitest"
import { cartContact } from "./cart-address"
import { fieldsOfCart } from "./fields-of-cart"
import type { CheckoutRequest } from "./parse-checkout"

const request: CheckoutRequest = {
  contact: { email: "kari@eksempel.no", first_name: "Kari", last_name: "Nordmann", phone: "" },
  delivery: { id: "so_box", name: "Pakke i postkassen", hint: null, kind: "parcel", price: 5900 },
  address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" },
  cardNumber: "4242424242424242",
}

describe("the customer in the cart", () => {
  it("gives a parcel its address, and keeps the zero in front of the postal code", () => {
    expect(cartContact(request).shipping_address).toMatchObject({ first_name: "Kari", address_1: "Storgata 1", postal_code: "0155", country_code: "no" })
  })

  it("takes back the address when the customer fetches after all", () => {
    expect(cartContact({ ...request, address: null }).shipping_address).toMatchObject({ address_1: "", postal_code: "", city: "" })
  })

  it("is read again after a try that did not become an order", () => {
    const { email, shipping_address } = cartContact(request)
    const fields = fieldsOfCart({ email, shipping_address, shipping_methods: [{ shipping_option_id: "so_box" }] })
    expect(fields).toMatchObject({ email: "kari@eksempel.no", street: "Storgata 1", delivery: "so_box", card_number: "4242 4242 4242 4242" })
  })
})
