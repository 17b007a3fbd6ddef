import { divideRounded } from "./divide.js"
import type { Ore } from "./ore.js"
import { spread } from "./spread.js"
import type { Amounts } from "./vat.js"

/** A sold line and what is refunded of it so far; amounts are positive øre. */
export type RefundableLine = {
  sold: Amounts & { qty: number }
  refunded: Amounts & { qty: number }
}

/**
 * The refund of some more units of a line, in øre (R5): the rounded part of the line for all units refunded so far,
 * less what is refunded. Once something else than that has been taken from the line, an amount that named none, the units
 * share what is left (R5b). The last unit closes the line at zero.
 * @throws RangeError when the units are not whole, or more than are left
 */
export function refundUnits(line: RefundableLine, units: number): Amounts {
  const unitsLeft = line.sold.qty - line.refunded.qty
  if (!Number.isInteger(units) || units < 1 || units > unitsLeft) {
    throw new RangeError(`Cannot refund ${units} of ${unitsLeft} units`)
  }
  const amountTaken = line.refunded.gross !== scale(line.sold.gross, line.refunded.qty, line.sold.qty)
  const part = (sold: Ore, refunded: Ore) =>
    amountTaken
      ? scale(sold - refunded, units, unitsLeft)
      : scale(sold, line.refunded.qty + units, line.sold.qty) - refunded
  return { gross: part(line.sold.gross, line.refunded.gross), net: part(line.sold.net, line.refunded.net) }
}

/**
 * A refund of an amount that names no line, over what is not yet refunded, freight included (R5b). Øre.
 * @param rests of each line and of freight, what is not yet refunded
 * @throws RangeError when the amount is more than what is left
 */
export function refundAmount(rests: readonly Amounts[], amount: Ore): Amounts[] {
  const left = rests.reduce((sum, rest) => sum + rest.gross, 0)
  if (amount < 0 || amount > left) throw new RangeError(`Cannot refund ${amount} of ${left} øre`)
  return spread(amount, rests.map((rest) => rest.gross)).map((gross, index) => {
    const rest = rests[index]
    return { gross, net: rest && rest.gross > 0 ? scale(rest.net, gross, rest.gross) : 0 }
  })
}

const scale = (amount: Ore, part: number, whole: number) => divideRounded(BigInt(amount) * BigInt(part), BigInt(whole))
