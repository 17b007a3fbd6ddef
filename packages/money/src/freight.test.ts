import { expect, test } from "vitest"
import { product, vector } from "../test/vectors.js"
import { freightByRate } from "./freight.js"
import { netOfGross } from "./vat.js"

type Given = { items: [string, number][]; shipping: number }
type Expected = { order_net: number; order_vat: number; shipping: { gross: number; net: number; vat: number }; paid: number }

test("M07: freight stands apart from the workshops' lines", () => {
  const { given, expected } = vector<Given, Expected>("M07")
  const goods = given.items.map(([sku, qty]) => ({ gross: product(sku).price * qty, rate: product(sku).rate }))
  expect(goods.reduce((sum, line) => sum + netOfGross(line.gross, line.rate), 0)).toBe(expected.order_net)
  const { gross, net, vat } = expected.shipping
  expect(freightByRate(given.shipping, goods, 25)).toEqual([{ rate: 25, gross, net }])
  expect(gross - net).toBe(vat)
  expect(goods.reduce((sum, line) => sum + line.gross, 0) + gross).toBe(expected.paid)
})

test("freight follows the goods' rates", () => {
  expect(freightByRate(100, [{ gross: 100, rate: 25 }, { gross: 200, rate: 15 }], 25)).toEqual([
    { rate: 15, gross: 67, net: 58 },
    { rate: 25, gross: 33, net: 26 },
  ])
})

test("no VAT on freight of a seller who is not registered", () => {
  expect(freightByRate(7900, [{ gross: 34900, rate: 0 }], 0)).toEqual([{ rate: 0, gross: 7900, net: 7900 }])
})

test("freight of goods given away, of nothing, and no freight", () => {
  expect(freightByRate(7900, [{ gross: 0, rate: 25 }], 25)).toEqual([{ rate: 25, gross: 7900, net: 6320 }])
  expect(freightByRate(7900, [], 25)).toEqual([{ rate: 25, gross: 7900, net: 6320 }])
  expect(freightByRate(0, [{ gross: 100, rate: 25 }], 25)).toEqual([])
})
