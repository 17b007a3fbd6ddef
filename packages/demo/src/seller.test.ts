import { expect, it } from "vitest"
import { readCatalogue } from "./catalogue.js"
import { DEMO_ADMIN_EMAIL, demoSeller, workshopColours } from "./seller.js"

it("has an organisation number with a right check digit that no real organisation can have", () => {
  const digits = [...demoSeller.organisation_number].map(Number)
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0)
  expect((11 - (sum % 11)) % 11).toBe(digits[8])
  expect(demoSeller.organisation_number).not.toMatch(/^[89]/)
})

it("can be reached by nobody", () => {
  expect(demoSeller.email).toMatch(/\.example$/)
  expect(DEMO_ADMIN_EMAIL).toMatch(/\.example$/)
})

it("has a colour for every workshop", () => {
  expect(Object.keys(workshopColours)).toEqual(readCatalogue().workshops.map((workshop) => workshop.id))
})
