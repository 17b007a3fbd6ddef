import { expect, it } from "vitest"
import { canBeWhole, priceInKroner, priceInWords } from "./price"

it.each([
  [34_900, false, "349 kr", "NOK 349"],
  [34_900, true, "349,00 kr", "NOK 349.00"],
  [24_950, false, "249,50 kr", "NOK 249.50"],
  [189_000, true, "1 890,00 kr", "NOK 1,890.00"],
  [123_456_700, false, "1 234 567 kr", "NOK 1,234,567"],
  [-5_000, true, "−50,00 kr", "NOK −50.00"],
])("writes %i øre as each language does", (amount, decimals, norwegian, english) => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ")
  expect([plain(priceInWords(amount, "nb", decimals)), plain(priceInWords(amount, "en", decimals))]).toEqual([norwegian, english])
})

it("shows decimals everywhere as soon as one price has øre", () => {
  expect(canBeWhole([34_900, 24_950])).toBe(false)
  expect(canBeWhole([34_900, 129_500])).toBe(true)
})

it("writes kroner for machines", () => expect(priceInKroner(34_950)).toBe("349.50"))
