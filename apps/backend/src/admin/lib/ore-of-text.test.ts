import { oreOfText } from "./ore-of-text"

describe("oreOfText", () => {
  it.each([["500", 50000], ["249,50", 24950], ["249.5", 24950], ["1 000 kr", 100000], ["0", 0]])("reads %s", (text, ore) => expect(oreOfText(text)).toBe(ore))
  it.each(["", "abc", "-5", "1,234", "12345678", "5,"])("refuses «%s»", (text) => expect(oreOfText(text)).toBeNull())
})
