import { expect, test } from "vitest"
import { dice, seed } from "../test/random.js"
import { spread } from "./spread.js"

test("left-over øre go to the largest fractions", () => {
  expect(spread(5000, [34900, 44900])).toEqual([2187, 2813])
})

test("ties go to the lowest line", () => {
  expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(spread(-100, [1, 1, 1])).toEqual([-34, -33, -33])
})

test("a share of zero gets nothing", () => {
  expect(spread(7, [0, 3, 0])).toEqual([0, 7, 0])
})

test("a product beyond the float's whole numbers stays exact", () => {
  expect(spread(9_007_199_254_740_991, [9_999, 1])).toEqual([9_006_298_534_815_517, 900_719_925_474])
})

test("refuses what cannot be spread", () => {
  expect(() => spread(1, [])).toThrow(RangeError)
  expect(() => spread(1, [0, 0])).toThrow(RangeError)
  expect(() => spread(1, [-1, 2])).toThrow(RangeError)
  expect(() => spread(1, [0.5])).toThrow(RangeError)
  expect(spread(0, [0, 0])).toEqual([0, 0])
})

test(`sums exactly, and no share is more than one øre from its exact part (seed ${seed})`, () => {
  const roll = dice(seed)
  for (let round = 0; round < 2000; round++) {
    const weights = Array.from({ length: roll(1, 8) }, () => roll(0, 100_000))
    weights[0] = roll(1, 100_000)
    const amount = roll(-10_000_000, 10_000_000)
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    const shares = spread(amount, weights)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount)
    shares.forEach((share, index) => expect(Math.abs(share - (amount * (weights[index] ?? 0)) / whole)).toBeLessThan(1))
  }
})
