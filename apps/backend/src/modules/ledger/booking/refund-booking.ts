import { cashRounding } from "@verksted/money/cash-rounding"
import type { Booking, Entry, EntryDraft } from "../entry"
import type { OrderFacts, Refund } from "./order-facts"
import { refundParts, type RefundedLine } from "./refund-parts"
import { roundingEntries } from "./rounding-booking"
import { shareDeltas } from "./share-deltas"
import { bareEntry, stampOf } from "./stamp"
import { byLine, byWorkshop, minus, noSums, sumsOf, type Sums } from "./sums"

export const refundSource = (id: string) => `refund:${id}`

/** More was paid back than was ever recorded: the krone is kept, without a workshop, and the reconciliation names it. */
const EXCESS = { kind: "refund", part: "excess", line_no: 9902, title: "Tilbakebetalt mer enn salget" } as const

const reversals = { sale: "refund", freight: "freight_refund" } as const

/**
 * The reversing rows of one refund, in the period in which it happens (R5). A refund of all that is left closes every
 * row of the order at zero, units and freight included; of a part, pieces that had come back by then go first, line by
 * line, and an amount without them is spread over what is left (R5b) and takes no units. Cash paid out is rounded, and the
 * rounding has a row of its own (R9).
 */
export function refundBooking(facts: OrderFacts, refund: Refund, recorded: readonly Entry[]): Booking {
  const source = refundSource(refund.id)
  if (recorded.some((entry) => entry.source === source)) return { entries: [], makers: [] }
  const returned = returnedBy(facts, refund.at)
  const lines = byLine(recorded.filter((entry) => entry.kind !== "rounding")).map((rows) => lineOf(rows, returned))
  const left = sumsOf(lines.map(({ sold, refunded }) => minus(sold, refunded))).gross
  const taken = refundParts(lines, Math.min(refund.amount, left))
  const stamp = stampOf(facts, { ...refund, source })
  const entries = lines.flatMap((line, index) => reversalsOf(line, taken[index] ?? noSums).map((row): EntryDraft => ({ ...row, ...stamp })))
  const excess = refund.amount > left ? [bareEntry(stamp, { ...EXCESS, gross: left - refund.amount })] : []
  const rounding = refund.cash ? roundingEntries(cashRounding(-refund.amount), stamp) : []
  return { entries: [...entries, ...excess, ...rounding], makers: [] }
}

/** Pieces by line number. A return that comes after the refund belongs to the next one. */
function returnedBy(facts: OrderFacts, at: string): Map<number, number> {
  const pieces = new Map<number, number>()
  for (const back of facts.returns) if (Date.parse(back.at) <= Date.parse(at)) pieces.set(back.line_no, (pieces.get(back.line_no) ?? 0) + back.qty)
  return pieces
}

type Line = RefundedLine & { shares: { origin: Entry; sold: Sums; reversed: Sums }[] }

function lineOf(entries: readonly Entry[], returned: ReadonlyMap<number, number>): Line {
  const shares = byWorkshop(entries).flatMap((rows) => {
    const sold = rows.filter((row) => row.kind in reversals)
    const origin = sold[0]
    return origin ? [{ origin, sold: sumsOf(sold), reversed: minus(noSums, sumsOf(rows.filter((row) => !(row.kind in reversals)))) }] : []
  })
  return {
    shares,
    sold: sumsOf(shares.map((share) => share.sold)),
    refunded: sumsOf(shares.map((share) => share.reversed)),
    returned: returned.get(entries[0]?.line_no ?? 0) ?? 0,
  }
}

function reversalsOf(line: Line, taken: Sums) {
  const deltas = shareDeltas(sumsOf([line.refunded, taken]), line.shares.map((share) => share.origin.weight_bp), line.shares.map((share) => share.reversed))
  return line.shares.flatMap(({ origin }, index) => {
    const { gross, net, qty, discount, material_cost } = minus(noSums, deltas[index] ?? noSums)
    if (gross === 0 && net === 0 && qty === 0) return []
    const { line_no, product_id, sku, title, workshop_id, workshop_name, weight_bp, vat_rate } = origin
    const kind = reversals[origin.kind === "freight" ? "freight" : "sale"]
    return [{ kind, part: `${line_no}:${index}`, line_no, product_id, sku, title, workshop_id, workshop_name, weight_bp, vat_rate, qty, gross, net, vat: gross - net, discount, material_cost, reverses_id: origin.id }]
  })
}
