import type { Ore } from "./ore.js"

/**
 * Spreads an amount in øre over shares (R2): the floor of each exact share, then the left-over øre one by one to the
 * largest fractions, ties to the lowest index. The sum is exactly the amount; a negative amount mirrors a positive one.
 * @param weights whole numbers, zero or more, in any unit
 * @throws RangeError when a weight is negative or not whole, or when an amount has no share to stand on
 */
export function spread(amount: Ore, weights: readonly number[]): Ore[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError(`Weights must be whole numbers, zero or more: ${weights.join(", ")}`)
  }
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) {
    if (amount !== 0) throw new RangeError(`Nothing to spread ${amount} øre over`)
    return weights.map(() => 0)
  }
  const size = BigInt(Math.abs(amount))
  const shares = weights.map((weight, index) => {
    const exact = size * BigInt(weight)
    return { index, floor: exact / whole, fraction: exact % whole }
  })
  const left = Number(size - shares.reduce((sum, share) => sum + share.floor, 0n))
  const topUp = new Set([...shares].sort(byFraction).slice(0, left).map((share) => share.index))
  return shares.map((share) => {
    const part = Number(share.floor) + (topUp.has(share.index) ? 1 : 0)
    return amount < 0 && part !== 0 ? -part : part
  })
}

type Share = { index: number; fraction: bigint }

function byFraction(a: Share, b: Share): number {
  if (a.fraction === b.fraction) return a.index - b.index
  return a.fraction > b.fraction ? -1 : 1
}
