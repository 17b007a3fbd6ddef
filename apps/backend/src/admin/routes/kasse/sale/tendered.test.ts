import { oreOfText, quickAmounts } from "./tendered"

describe("oreOfText", () => {
  it.each([["500", 50000], ["249,50", 24950], ["249.5", 24950], ["1 000 kr", 100000], ["0", 0]])("reads %s", (text, ore) => expect(oreOfText(text)).toBe(ore))
  it.each(["", "abc", "-5", "1,234", "12345678", "5,"])("refuses «%s»", (text) => expect(oreOfText(text)).toBeNull())
})

describe("quickAmounts", () => {
  it("offers even money and the notes above it, once each", () => {
    expect(quickAmounts(34900)).toEqual([34900, 35000, 40000, 50000, 100000])
    expect(quickAmounts(50000)).toEqual([50000, 60000, 100000])
    expect(quickAmounts(0)).toEqual([])
  })
})
