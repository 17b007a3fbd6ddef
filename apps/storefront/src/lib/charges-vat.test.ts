import { sellerProfile } from "@verksted/contracts/seller"
import { expect, it } from "vitest"
import { chargesVat } from "./charges-vat"

const address = { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }
const seller = (vat_registered_from: string | null) => sellerProfile.parse({
  shop_name: "Prøvebutikken", legal_name: "Prøvebutikken AS", organisation_number: "999888777", email: "post@prove.example",
  phone: "55000000", address, pickup_address: address, opening_hours: [{ days: "Tirsdag", hours: "kl. 11–17" }], vat_registered_from,
})

it("says VAT from the seller's first registered day in Oslo", () => {
  expect(chargesVat(seller("2026-12-01"), new Date("2026-11-30T22:59:59Z"))).toBe(false)
  expect(chargesVat(seller("2026-12-01"), new Date("2026-11-30T23:00:00Z"))).toBe(true)
})

it("says nothing of VAT for a seller that is not registered, or not known", () => {
  expect([seller(null), null, undefined].map((unregistered) => chargesVat(unregistered, new Date("2026-12-01T12:00:00Z")))).toEqual([false, false, false])
})
