import { expect, test } from "vitest"
import { dice, seed } from "../test/random.js"
import { product, vector } from "../test/vectors.js"
import { spreadOrderDiscount } from "./order-discount.js"
import { refundAmount, refundUnits, type RefundableLine } from "./refund.js"
import { netOfGross, type Amounts } from "./vat.js"

test("M03: one of two refunded, then the other", () => {
  type Given = { items: [string, number][]; order_discount: number; refunds: { line: number; qty: number }[] }
  const { given, expected } = vector<Given, { refunds: (Amounts & { vat: number })[] }>("M03")
  const grosses = given.items.map(([sku, qty]) => product(sku).price * qty)
  const discounts = spreadOrderDiscount(given.order_discount, grosses)
  const lines = given.items.map(([, qty], index) => soldLine((grosses[index] ?? 0) - (discounts[index] ?? 0), 25, qty))
  const refunds = given.refunds.map(({ line, qty }) => refundOf(lines[line - 1], qty))
  expect(refunds.map(({ gross, net }) => ({ gross: -gross, net: -net, vat: net - gross }))).toEqual(expected.refunds)
})

test("refuses more units than are left", () => {
  const line = soldLine(10000, 25, 2)
  expect(() => refundUnits(line, 3)).toThrow(RangeError)
  expect(() => refundUnits(line, 0)).toThrow(RangeError)
  expect(() => refundUnits(line, 1.5)).toThrow(RangeError)
})

test("R5b: an amount without a line is spread over what is left, freight included", () => {
  const rests = [{ gross: 30000, net: 24000 }, { gross: 10000, net: 8000 }, { gross: 0, net: 0 }]
  expect(refundAmount(rests, 1001)).toEqual([{ gross: 751, net: 601 }, { gross: 250, net: 200 }, { gross: 0, net: 0 }])
  expect(refundAmount(rests, 40000)).toEqual(rests)
  expect(() => refundAmount(rests, 40001)).toThrow(RangeError)
})

test("R5b: after an amount without a line, the units share what is left", () => {
  const line = soldLine(30000, 25, 3)
  take(line, { gross: 5000, net: 4000 }, 0)
  expect(refundOf(line, 1)).toEqual({ gross: 8333, net: 6667 })
  expect(refundOf(line, 2)).toEqual({ gross: 16667, net: 13333 })
})

test(`every sequence of refunds closes each line at zero (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let round = 0; round < 500; round++) {
    const lines = Array.from({ length: roll(1, 5) }, () => soldLine(roll(1, 300_000), [0, 15, 25][roll(0, 2)] ?? 25, roll(1, 6)))
    while (lines.some((line) => rest(line).gross > 0)) {
      const rests = lines.map(rest)
      if (roll(0, 2) === 0) {
        const left = rests.reduce((sum, line) => sum + line.gross, 0)
        refundAmount(rests, roll(0, 3) === 0 ? left : roll(1, left)).forEach((taken, index) => take(lines[index], taken, 0))
      } else {
        const line = lines[roll(0, lines.length - 1)]
        const left = line ? line.sold.qty - line.refunded.qty : 0
        if (left > 0) refundOf(line, roll(1, left))
      }
      lines.forEach((line) => expect(rest(line).gross).toBeGreaterThanOrEqual(0))
    }
    lines.forEach((line) => expect(rest(line)).toEqual({ gross: 0, net: 0 }))
  }
})

function soldLine(gross: number, rate: number, qty: number): RefundableLine {
  return { sold: { gross, net: netOfGross(gross, rate), qty }, refunded: { gross: 0, net: 0, qty: 0 } }
}

function rest(line: RefundableLine): Amounts {
  return { gross: line.sold.gross - line.refunded.gross, net: line.sold.net - line.refunded.net }
}

function refundOf(line: RefundableLine | undefined, units: number): Amounts {
  if (!line) throw new Error("No such line")
  const refund = refundUnits(line, units)
  take(line, refund, units)
  return refund
}

function take(line: RefundableLine | undefined, amounts: Amounts, units: number): void {
  if (!line) throw new Error("No such line")
  line.refunded = { gross: line.refunded.gross + amounts.gross, net: line.refunded.net + amounts.net, qty: line.refunded.qty + units }
}
