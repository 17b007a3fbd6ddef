import { expect, test } from "vitest"
import { formatAmount, formatAmountInEnglish, formatForSheet, formatInEnglish, formatKroner, formatPrice } from "./format.js"

test("two decimals, no-break spaces, a true minus", () => {
  expect(formatKroner(24900)).toBe("249,00\u00a0kr")
  expect(formatKroner(-5)).toBe("\u22120,05\u00a0kr")
  expect(formatAmount(123_456_789)).toBe("1\u00a0234\u00a0567,89")
})

test("a whole price hides its øre, another does not", () => {
  expect(formatPrice(34900)).toBe("349\u00a0kr")
  expect(formatPrice(129_500)).toBe("1\u00a0295\u00a0kr")
  expect(formatPrice(24950)).toBe("249,50\u00a0kr")
})

test("a spreadsheet gets digits and a comma", () => {
  expect(formatForSheet(123_456_789)).toBe("1234567,89")
  expect(formatForSheet(-1)).toBe("-0,01")
  expect(formatForSheet(0)).toBe("0,00")
})

test("English puts the currency first, commas between thousands and a point before øre", () => {
  expect([24900, 123_456_789, -5, 0].map((ore) => formatInEnglish(ore))).toEqual(["NOK\u00a0249.00", "NOK\u00a01,234,567.89", "NOK\u00a0\u22120.05", "NOK\u00a00.00"])
  expect([24900, 123_456_789, -5].map((ore) => formatAmountInEnglish(ore))).toEqual(["249.00", "1,234,567.89", "\u22120.05"])
  expect([34900, 24950].map((ore) => formatInEnglish(ore, true))).toEqual(["NOK\u00a0349", "NOK\u00a0249.50"])
})
