import { divideRounded } from "@verksted/money/divide"
import { refundAmount, refundUnits } from "@verksted/money/refund"
import { minus, noSums, sumsOf, type Sums } from "./sums"

/** A line as a refund finds it: sold and refunded in positive øre, `returned` all its pieces that have come back. */
export type RefundedLine = { sold: Sums; refunded: Sums; returned: number }

/**
 * What a refund takes of each line. All that is left takes everything. Else pieces that have come back and are not
 * refunded are paid back first, each with its own part of its line (R5); what is paid beyond that names no line and is
 * spread over what is left (R5b). Less than the pieces are worth stays with their lines.
 * @param amount positive øre, at most what is left
 */
export function refundParts(lines: readonly RefundedLine[], amount: number): Sums[] {
  const rests = lines.map((line) => minus(line.sold, line.refunded))
  if (amount === sumsOf(rests).gross) return rests
  const due = lines.map(dueOf)
  const owed = sumsOf(due).gross
  if (amount <= owed) return refundAmount(due, amount).map((part, index) => ({ ...(due[index] ?? noSums), ...part }))
  const beyond = refundAmount(rests.map((rest, index) => minus(rest, due[index] ?? noSums)), amount - owed)
  return due.map((part, index) => sumsOf([part, { ...noSums, ...beyond[index] }]))
}

function dueOf(line: RefundedLine): Sums {
  const { sold, refunded } = line
  const units = Math.min(line.returned, sold.qty) - refunded.qty
  if (units <= 0) return noSums
  const part = (whole: number, given: number) => divideRounded(BigInt(whole) * BigInt(refunded.qty + units), BigInt(sold.qty)) - given
  return { ...refundUnits(line, units), qty: units, discount: part(sold.discount, refunded.discount), material_cost: part(sold.material_cost, refunded.material_cost) }
}
