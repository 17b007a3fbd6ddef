import { expect, it } from "vitest"
import { demoCards } from "./cards.js"
import { readCatalogue } from "./catalogue.js"

it("gives every maker one card of their own", () => {
  expect(demoCards.map((card) => card.maker)).toEqual(readCatalogue().makers.map((maker) => maker.id))
  expect(new Set(demoCards.map((card) => card.code)).size).toBe(12)
})

it.each(demoCards)("$code has eight characters that cannot be mistaken, and a PIN of four digits", ({ code, pin }) => {
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
  expect(pin).toMatch(/^\d{4}$/)
})
