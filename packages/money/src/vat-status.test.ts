import { expect, test } from "vitest"
import { product, vector } from "../test/vectors.js"
import { netOfGross } from "./vat.js"
import { vatRateOn } from "./vat-status.js"

type Given = { registered_from: string; sales: [string, string][] }
type Sums = { vat: number; net: number }

test("M11: VAT from the day of registration", () => {
  const { given, expected } = vector<Given, { oct: Sums; nov: Sums }>("M11")
  const sold = given.sales.map(([day, sku]) => {
    const { price, rate } = product(sku)
    const net = netOfGross(price, vatRateOn(day, given.registered_from, rate))
    return { vat: price - net, net }
  })
  expect(sold).toEqual([expected.oct, expected.nov])
})

test("never registered, never VAT", () => {
  expect(vatRateOn("2030-01-01", null, 25)).toBe(0)
})
