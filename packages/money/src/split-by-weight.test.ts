import { expect, test } from "vitest"
import { dice, seed } from "../test/random.js"
import { product, vector } from "../test/vectors.js"
import { refundUnits } from "./refund.js"
import { lackByWeight, splitByWeight } from "./split-by-weight.js"
import { netOfGross, type Amounts } from "./vat.js"

test("M05: a co-made product, 40/60", () => {
  const { expected } = vector<unknown, Record<string, Amounts & { vat: number }>>("M05")
  const { price, rate, split } = product("PS-SNE-08")
  const shares = splitByWeight({ gross: price, net: netOfGross(price, rate) }, Object.values(split))
  const named = Object.keys(split).map((workshop, index) => [workshop, shares[index]] as const)
  for (const [workshop, share] of named) {
    expect({ ...share, vat: (share?.gross ?? 0) - (share?.net ?? 0) }).toEqual(expected[workshop])
  }
})

test("M13: two units shared by two workshops, returned one by one", () => {
  type Given = { gross: number; qty: number; weights: number[]; refunds: number[] }
  const { given, expected } = vector<Given, { sold: Amounts[]; refunds: Amounts[][]; left: Amounts[] }>("M13")
  const sold = { gross: given.gross, net: netOfGross(given.gross, 25), qty: given.qty }
  const shares = splitByWeight(sold, given.weights)
  expect(shares).toEqual(expected.sold)
  const run = returnOneByOne(sold, given.refunds, given.weights)
  expect(run.steps.map((step) => step.map(({ gross, net }) => ({ gross: -gross, net: -net })))).toEqual(expected.refunds)
  expect(shares.map((share, index) => ({ gross: share.gross - (run.reversed[index]?.gross ?? 0), net: share.net - (run.reversed[index]?.net ?? 0) }))).toEqual(expected.left)
})

test(`every workshop closes at zero, whatever the weights and the order of returns (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let round = 0; round < 1000; round++) {
    const weights = Array.from({ length: roll(1, 5) }, () => roll(1, 9999))
    const gross = roll(1, 500_000)
    const sold = { gross, net: netOfGross(gross, [0, 12, 15, 25][roll(0, 3)] ?? 25), qty: roll(1, 9) }
    const units: number[] = []
    for (let left = sold.qty; left > 0; left -= units.at(-1) ?? left) units.push(roll(1, left))
    expect(returnOneByOne(sold, units, weights).reversed).toEqual(splitByWeight(sold, weights))
  }
})

function returnOneByOne(sold: Amounts & { qty: number }, units: readonly number[], weights: readonly number[]) {
  let refunded = { gross: 0, net: 0, qty: 0 }
  let reversed: Amounts[] = weights.map(() => ({ gross: 0, net: 0 }))
  const steps = units.map((qty) => {
    const refund = refundUnits({ sold, refunded }, qty)
    refunded = { gross: refunded.gross + refund.gross, net: refunded.net + refund.net, qty: refunded.qty + qty }
    const step = lackByWeight(refunded, weights, reversed)
    reversed = reversed.map((share, index) => ({ gross: share.gross + (step[index]?.gross ?? 0), net: share.net + (step[index]?.net ?? 0) }))
    return step
  })
  return { steps, reversed }
}
