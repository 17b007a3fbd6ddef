/**
 * Quotient of whole numbers, rounded half away from zero.
 * Big integers: a product of two amounts does not fit a float exactly.
 * @throws RangeError when the denominator is not positive or the result leaves the safe integers.
 */
export function divideRounded(numerator: bigint, denominator: bigint): number {
  if (denominator <= 0n) throw new RangeError(`The denominator must be positive: ${denominator}`)
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (2n * size + denominator) / (2n * denominator)
  const result = Number(numerator < 0n ? -rounded : rounded)
  if (!Number.isSafeInteger(result)) throw new RangeError(`Too large: ${rounded}`)
  return result
}
