import { spread } from "@verksted/money/spread"
import { netOfGross } from "@verksted/money/vat"
import type { Booking, Entry, EntryDraft, MakerShare } from "../entry"
import type { Capture, OrderFacts } from "./order-facts"
import { positionsOf, type Position } from "./position"
import { shareDeltas } from "./share-deltas"
import { stampOf } from "./stamp"
import { byWorkshop, sumsOf } from "./sums"

export const captureSource = (id: string) => `capture:${id}`

/**
 * The rows of one capture. A capture of the whole charge gives every position its own amount; of a part, by R2 over
 * the positions, so that no krone is lost and a later capture fills the rest. Workshops, weights and rate of a line
 * that is already recorded stay as they were (R4). Units, discount and cost come with the first capture.
 */
export function saleBooking(facts: OrderFacts, capture: Capture, recorded: readonly Entry[]): Booking {
  const source = captureSource(capture.id)
  if (recorded.some((entry) => entry.source === source)) return { entries: [], makers: [] }
  const at = facts.counter_sale?.at ?? capture.at
  const stamp = stampOf(facts, { source, at, reason: null, actor: facts.counter_sale?.actor ?? null })
  const positions = positionsOf(facts, stamp.oslo_date)
  const sold = recorded.filter((entry) => entry.kind === "sale" || entry.kind === "freight")
  const captured = capture.amount + sumsOf(sold).gross
  const grosses = positions.map((position) => position.gross)
  const targets = captured === facts.charged ? grosses : spread(captured, grosses)
  const entries = positions.flatMap((position, index) => {
    const lines = sold.filter((entry) => entry.line_no === position.line_no)
    return linesOf(position, targets[index] ?? 0, byWorkshop(lines)).map((line): EntryDraft => ({ ...line, ...stamp }))
  })
  return { entries, makers: makersOf(facts, entries, sold) }
}

function linesOf(position: Position, gross: number, held: Entry[][]) {
  const snapshot = held.flatMap(([first]) => (first ? [first] : []))
  const shares = snapshot.length > 0 ? snapshot : position.shares
  const vat_rate = snapshot[0]?.vat_rate ?? position.vat_rate
  const target = { ...position, gross, net: netOfGross(gross, vat_rate) }
  const deltas = shareDeltas(target, shares.map((share) => share.weight_bp), held.map(sumsOf))
  const { line_no, kind, product_id, sku, title } = position
  return deltas.flatMap((delta, index) => {
    const share = shares[index]
    // A share of zero øre is kept the first time: the weights of later refunds are read from the rows.
    if (!share || (snapshot.length > 0 && delta.gross === 0 && delta.net === 0)) return []
    const { workshop_id, workshop_name, weight_bp } = share
    return [{ line_no, kind, product_id, sku, title, part: `${line_no}:${index}`, workshop_id, workshop_name, weight_bp, vat_rate, ...delta, vat: delta.gross - delta.net, reverses_id: null }]
  })
}

/** Makers are noted once for a line, at its first capture. */
function makersOf(facts: OrderFacts, entries: readonly EntryDraft[], sold: readonly Entry[]): MakerShare[] {
  const known = new Set(sold.map((entry) => entry.line_no))
  const fresh = new Map(entries.filter((entry) => !known.has(entry.line_no)).map((entry) => [entry.line_no, entry.product_id]))
  return [...fresh].flatMap(([line_no, productId]) =>
    (productId === null ? [] : (facts.makers[productId] ?? [])).map((maker) => ({ order_id: facts.order_id, line_no, ...maker })),
  )
}
