import { netOfGross } from "@verksted/money/vat"
import { expect, test } from "vitest"
import { dice, seed } from "../../../../test/dice"
import { refundParts, type RefundedLine } from "./refund-parts"
import { minus, noSums, sumsOf } from "./sums"

const soldLine = (gross: number, qty: number): RefundedLine => ({ sold: { gross, net: netOfGross(gross, 25), qty, discount: gross >> 3, material_cost: gross >> 4 }, refunded: noSums, returned: 0 })
const grossLeft = (lines: readonly RefundedLine[]) => sumsOf(lines.map((line) => minus(line.sold, line.refunded))).gross

test(`whatever comes back and is paid, the amount is met, nothing goes below zero, and the last øre closes every line (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let round = 0; round < 300; round++) {
    let lines = [...Array.from({ length: roll(1, 4) }, () => soldLine(roll(1, 60_000), roll(1, 5))), soldLine(roll(0, 9000), 0)]
    while (grossLeft(lines) > 0) {
      lines = lines.map((line) => ({ ...line, returned: Math.min(line.sold.qty, line.returned + roll(0, 1)) }))
      const amount = roll(0, 4) === 0 ? grossLeft(lines) : roll(1, Math.min(grossLeft(lines), 60_000))
      const parts = refundParts(lines, amount)
      expect(sumsOf(parts).gross).toBe(amount)
      lines = lines.map((line, index) => ({ ...line, refunded: sumsOf([line.refunded, parts[index] ?? noSums]) }))
      for (const { sold, refunded, returned } of lines) {
        for (const field of ["gross", "net", "qty", "discount", "material_cost"] as const) expect(refunded[field]).toBeLessThanOrEqual(sold[field])
        expect(refunded.qty).toBeGreaterThanOrEqual(returned)
      }
    }
    for (const { sold, refunded } of lines) expect(refunded).toEqual(sold)
  }
})
