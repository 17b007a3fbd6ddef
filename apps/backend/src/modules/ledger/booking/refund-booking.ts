import { cashRounding } from "@verksted/money/cash-rounding"
import { refundAmount } from "@verksted/money/refund"
import type { Booking, Entry, EntryDraft } from "../entry"
import type { OrderFacts, Refund } from "./order-facts"
import { roundingEntries } from "./rounding-booking"
import { shareDeltas } from "./share-deltas"
import { bareEntry, stampOf } from "./stamp"
import { byLine, byWorkshop, sumsOf, type Sums } from "./sums"

export const refundSource = (id: string) => `refund:${id}`

/** More was paid back than was ever recorded: the krone is kept, without a workshop, and the reconciliation names it. */
const EXCESS = { kind: "refund", part: "excess", line_no: 9902, title: "Tilbakebetalt mer enn salget" } as const

const reversals = { sale: "refund", freight: "freight_refund" } as const

/**
 * The reversing rows of one refund, in the period in which it happens (R5). A refund of all that is left closes every
 * row of the order at zero, units and freight included; a part that names no line is spread over what is left (R5b)
 * and takes no units. Cash paid out is rounded, and the rounding has a row of its own (R9).
 */
export function refundBooking(facts: OrderFacts, refund: Refund, recorded: readonly Entry[]): Booking {
  const source = refundSource(refund.id)
  if (recorded.some((entry) => entry.source === source)) return { entries: [], makers: [] }
  const lines = byLine(recorded.filter((entry) => entry.kind !== "rounding")).map(lineOf)
  const rests = lines.map(({ sold, refunded }) => minus(sold, refunded))
  const left = rests.reduce((sum, rest) => sum + rest.gross, 0)
  const taken = refund.amount >= left ? rests : refundAmount(rests, refund.amount).map((part) => ({ ...part, qty: 0, discount: 0, material_cost: 0 }))
  const stamp = stampOf(facts, { ...refund, source })
  const entries = lines.flatMap((line, index) => reversalsOf(line, taken[index] ?? none).map((row): EntryDraft => ({ ...row, ...stamp })))
  const excess = refund.amount > left ? [bareEntry(stamp, { ...EXCESS, gross: left - refund.amount })] : []
  const rounding = refund.cash ? roundingEntries(cashRounding(-refund.amount), stamp) : []
  return { entries: [...entries, ...excess, ...rounding], makers: [] }
}

const none: Sums = { gross: 0, net: 0, qty: 0, discount: 0, material_cost: 0 }

type Line = { shares: { origin: Entry; sold: Sums; reversed: Sums }[]; sold: Sums; refunded: Sums }

function lineOf(entries: readonly Entry[]): Line {
  const shares = byWorkshop(entries).flatMap((rows) => {
    const sold = rows.filter((row) => row.kind in reversals)
    const origin = sold[0]
    return origin ? [{ origin, sold: sumsOf(sold), reversed: minus(none, sumsOf(rows.filter((row) => !(row.kind in reversals)))) }] : []
  })
  return { shares, sold: sumsOf(shares.map((share) => share.sold)), refunded: sumsOf(shares.map((share) => share.reversed)) }
}

function reversalsOf(line: Line, taken: Sums) {
  const deltas = shareDeltas(sumsOf([line.refunded, taken]), line.shares.map((share) => share.origin.weight_bp), line.shares.map((share) => share.reversed))
  return line.shares.flatMap(({ origin }, index) => {
    const { gross, net, qty, discount, material_cost } = minus(none, deltas[index] ?? none)
    if (gross === 0 && net === 0 && qty === 0) return []
    const { line_no, product_id, sku, title, workshop_id, workshop_name, weight_bp, vat_rate } = origin
    const kind = reversals[origin.kind === "freight" ? "freight" : "sale"]
    return [{ kind, part: `${line_no}:${index}`, line_no, product_id, sku, title, workshop_id, workshop_name, weight_bp, vat_rate, qty, gross, net, vat: gross - net, discount, material_cost, reverses_id: origin.id }]
  })
}

function minus(a: Sums, b: Sums): Sums {
  return { gross: a.gross - b.gross, net: a.net - b.net, qty: a.qty - b.qty, discount: a.discount - b.discount, material_cost: a.material_cost - b.material_cost }
}
