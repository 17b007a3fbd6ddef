import { expect, test } from "vitest"
import { product, vector } from "../test/vectors.js"
import { discountsFromMedusa, spreadOrderDiscount } from "./order-discount.js"
import { netOfGross } from "./vat.js"

type Line = { sku: string; qty: number; gross: number; discount: number; gross_after_discount: number; net: number; vat: number }
type Given = { items: [string, number][]; order_discount: number }
type Expected = { lines: Line[]; order_gross_after_discount: number; order_net: number; order_vat: number }

test("M01: an order discount over two workshops", () => {
  const { given, expected } = vector<Given, Expected>("M01")
  const grosses = given.items.map(([sku, qty]) => product(sku).price * qty)
  const lines = spreadOrderDiscount(given.order_discount, grosses).map((discount, index) => {
    const gross = grosses[index] ?? 0
    const net = netOfGross(gross - discount, 25)
    return { gross, discount, gross_after_discount: gross - discount, net, vat: gross - discount - net }
  })
  expect(lines).toEqual(expected.lines.map(({ gross, discount, gross_after_discount, net, vat }) => ({ gross, discount, gross_after_discount, net, vat })))
  const sum = (pick: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + pick(line), 0)
  expect(sum((line) => line.gross_after_discount)).toBe(expected.order_gross_after_discount)
  expect(sum((line) => line.net)).toBe(expected.order_net)
  expect(sum((line) => line.vat)).toBe(expected.order_vat)
})

test("R3b: Medusa's unrounded adjustments become whole øre that meet the charge", () => {
  const lines = [{ gross: 34900, adjustment: 21.866_666 }, { gross: 44900, adjustment: 28.133_334 }]
  expect(discountsFromMedusa(lines, 74800)).toEqual([2187, 2813])
})

test("R3b: a discount on one line only stays there", () => {
  expect(discountsFromMedusa([{ gross: 10000, adjustment: 0 }, { gross: 20000, adjustment: 20 }], 28000)).toEqual([0, 2000])
})

test("R3b: a difference without adjustments goes by gross", () => {
  expect(discountsFromMedusa([{ gross: 10000, adjustment: 0 }, { gross: 20000, adjustment: 0 }], 29997)).toEqual([1, 2])
})
