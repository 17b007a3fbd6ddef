import { divideRounded } from "./divide.js"
import type { Ore } from "./ore.js"

/** An amount including VAT, and the same without: the VAT is the difference, never a rounding of its own (R3). */
export type Amounts = { gross: Ore; net: Ore }

/**
 * What is left of an amount including VAT when the VAT is taken out, in øre, half away from zero (R3).
 * @param rate per cent, at most two decimals: 25, 15, 11.11, or 0 when the seller is not registered
 * @throws RangeError for a negative rate or one with more decimals
 */
export function netOfGross(gross: Ore, rate: number): Ore {
  const hundredths = Math.round(rate * 100)
  if (hundredths < 0 || Math.abs(hundredths - rate * 100) > 1e-6) throw new RangeError(`Not a VAT rate: ${rate}`)
  return divideRounded(BigInt(gross) * 10_000n, BigInt(10_000 + hundredths))
}

/** The VAT within an amount including VAT, in øre (R3). An order's VAT is the sum of its lines'. */
export function vatOfGross(gross: Ore, rate: number): Ore {
  return gross - netOfGross(gross, rate)
}
