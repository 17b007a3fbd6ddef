import { expect, it } from "vitest"
import { emptyFields } from "../checkout/checkout-fields"
import { withOwnDetails } from "./with-own-details"

const hytta = { id: "a", first_name: "Kari", last_name: "Nordmann", address_1: "Hytta 2", postal_code: "5003", city: "Bergen", is_default_shipping: false }
const home = { ...hytta, id: "b", address_1: "Storgata 1", postal_code: "0155", city: "Oslo", is_default_shipping: true }
const kari = { email: "kari@eksempel.no", first_name: "Kari", last_name: "Nordmann", phone: "40000000", addresses: [hytta, home] }

it("fills in the customer and the default address", () => {
  expect(withOwnDetails(emptyFields, kari)).toMatchObject({ email: "kari@eksempel.no", first_name: "Kari", last_name: "Nordmann", phone: "40000000", street: "Storgata 1", postal_code: "0155", city: "Oslo" })
})

it("leaves alone what the cart knows, and mixes no two people or places", () => {
  const written = { ...emptyFields, email: "ola@eksempel.no", first_name: "Ola", street: "Lia 3" }
  expect(withOwnDetails(written, kari)).toEqual(written)
  expect(withOwnDetails(emptyFields, { ...kari, addresses: [hytta] })).toMatchObject({ street: "", postal_code: "", city: "" })
})
