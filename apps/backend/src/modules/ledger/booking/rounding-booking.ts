import type { Booking, Entry, EntryDraft, Stamp } from "../entry"
import type { OrderFacts } from "./order-facts"
import { bareEntry, stampOf } from "./stamp"

export const roundingSource = (counterSaleId: string) => `till_sale:${counterSaleId}`

const ROUNDING_LINE = 9999

/** The cash rounding of an order's counter sale: a row of its own, of no workshop and without VAT (R8). */
export function roundingBooking(facts: OrderFacts, recorded: readonly Entry[]): Booking {
  const sale = facts.counter_sale
  if (!sale || recorded.some((entry) => entry.source === roundingSource(sale.id))) return { entries: [], makers: [] }
  return { entries: roundingEntries(sale.rounding, stampOf(facts, { ...sale, source: roundingSource(sale.id), reason: null })), makers: [] }
}

/** One row, or none where nothing was rounded. Øre. */
export function roundingEntries(rounding: number, stamp: Stamp): EntryDraft[] {
  return rounding === 0 ? [] : [bareEntry(stamp, { kind: "rounding", part: "rounding", line_no: ROUNDING_LINE, title: "Øreavrunding", gross: rounding })]
}
