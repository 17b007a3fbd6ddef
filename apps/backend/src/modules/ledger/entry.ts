import type { EntryKind, LedgerChannel } from "@verksted/contracts/ledger"

/**
 * A row before it is chained. Amounts are whole øre, and what was paid or paid back: `gross` = `net` + `vat` is after
 * `discount`, which stands beside it for the record. Refunds are negative. Times are ISO 8601 in UTC.
 */
export type EntryDraft = {
  at: string
  oslo_date: string
  kind: EntryKind
  /** What moved the money, `capture:<id>`; together with `part` unique, so that nothing is recorded twice. */
  source: string
  part: string
  order_id: string
  display_id: number | null
  line_no: number
  channel: LedgerChannel
  product_id: string | null
  sku: string | null
  title: string
  /** Null for freight and rounding, and for goods that had no workshop when they were sold. */
  workshop_id: string | null
  workshop_name: string | null
  weight_bp: number
  /** Whole units; a unit shared by workshops counts once, at the largest share. */
  qty: number
  gross: number
  discount: number
  vat_rate: number
  vat: number
  net: number
  material_cost: number
  /** Payment fee, øre; 0 until a provider reports one. */
  fee: number
  reverses_id: string | null
  reason: string | null
  /** User id of who sold or refunded; null for the customer's own purchase. */
  actor: string | null
}

/** A recorded row: draft, place in the chain, and when it was written. */
export type Entry = EntryDraft & { id: string; seq: number; recorded_at: string; prev_hash: string; hash: string }

/** A maker's part in a sold line. It is stored under a random reference, never with the row. */
export type MakerShare = { order_id: string; line_no: number; maker_id: string; weight_bp: number }

/** What one capture, refund or counter sale adds to the ledger. Empty when it is already there. */
export type Booking = { entries: EntryDraft[]; makers: MakerShare[] }

/** What all rows of one booking share: when, of which order, by whom and why. */
export type Stamp = Pick<EntryDraft, "at" | "oslo_date" | "source" | "order_id" | "display_id" | "channel" | "fee" | "reason" | "actor">
