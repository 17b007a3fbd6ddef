import { describe, expect, it } from "vitest"
import { expiryOf, inFours, problemsOf, withStroke } from "./card-details.js"

const now = new Date(2026, 10, 30)
const codes = (number: string, expiry: string, cvc: string) => problemsOf({ number, expiry, cvc }, now).map(({ code }) => code)

describe("a card as it is written", () => {
  it("is read in fours, and with a stroke in its date", () => {
    expect([inFours("4242424242424242"), inFours("4242-42"), withStroke("1234"), withStroke("12"), withStroke("12 / 3")]).toEqual(["4242 4242 4242 4242", "4242 42", "12 / 34", "12", "12 / 3"])
  })

  it("has a month and a year, or none", () => {
    expect([expiryOf("12 / 34"), expiryOf("13 / 34"), expiryOf("00 / 34"), expiryOf("12 / 3"), expiryOf("")]).toEqual([{ month: 12, year: 2034 }, null, null, null, null])
  })

  it("is told what is missing, field by field", () => {
    expect(codes("", "", "")).toEqual(["incomplete_number", "incomplete_expiry", "incomplete_cvc"])
    expect(codes("4242 4242 4242 4242", "12 / 34", "123")).toEqual([])
  })

  it("is told what is wrong: a digit too much or astray, and a month that is over", () => {
    expect(codes("4242 4242 4242 4241", "10 / 26", "12")).toEqual(["invalid_number", "invalid_expiry_year_past", "incomplete_cvc"])
    expect(codes("4242 4242 4242 4242", "11 / 26", "123")).toEqual([])
  })

  it.each(["4242424242424242", "4000000000000002", "4000002500003155", "4000000000009995"])("knows the test card %s for a number", (number) => {
    expect(codes(number, "12 / 34", "123")).toEqual([])
  })
})
