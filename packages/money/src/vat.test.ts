import { expect, test } from "vitest"
import { vector } from "../test/vectors.js"
import { netOfGross, vatOfGross } from "./vat.js"

test("M12: food at 15 %, rounded per line and summed", () => {
  const { given, expected } = vector<{ gross: number[]; rate: number }, { net: number[]; sum_net: number }>("M12")
  const nets = given.gross.map((gross) => netOfGross(gross, given.rate))
  expect(nets).toEqual(expected.net)
  expect(nets.reduce((sum, net) => sum + net, 0)).toBe(expected.sum_net)
})

test("net and VAT are the gross, also for a return", () => {
  expect([netOfGross(34900, 25), vatOfGross(34900, 25)]).toEqual([27920, 6980])
  expect([netOfGross(-34900, 25), vatOfGross(-34900, 25)]).toEqual([-27920, -6980])
})

test("half an øre rounds away from zero", () => {
  expect(netOfGross(3, 100)).toBe(2)
  expect(netOfGross(-3, 100)).toBe(-2)
})

test("a rate with decimals, and none", () => {
  expect(netOfGross(11111, 11.11)).toBe(10000)
  expect(vatOfGross(34900, 0)).toBe(0)
  expect(() => netOfGross(100, -25)).toThrow(RangeError)
  expect(() => netOfGross(100, 11.111)).toThrow(RangeError)
})
