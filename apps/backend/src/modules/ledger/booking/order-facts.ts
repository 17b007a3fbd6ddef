import type { LedgerChannel } from "@verksted/contracts/ledger"

/** A line of the order. `gross` is øre including VAT before discounts; `adjustment` Medusa's discount in kroner, unrounded. */
export type OrderLine = {
  /** From 1 by age; a line keeps its number when others are added or taken away. */
  line_no: number
  product_id: string | null
  sku: string | null
  title: string
  qty: number
  gross: number
  adjustment: number
  /** Rate of the goods in per cent, whether or not the seller is registered. */
  vat_rate: number
}

/** Money in. Øre; time ISO 8601 in UTC. */
export type Capture = { id: string; amount: number; at: string }

/** Money back. Øre, positive; `cash` when it is paid out of the till's drawer. */
export type Refund = { id: string; amount: number; at: string; cash: boolean; reason: string | null; actor: string | null }

/** Pieces of a line that came back and were received; time ISO 8601 in UTC. */
export type ReturnedPieces = { line_no: number; qty: number; at: string }

export type WorkshopShare = { workshop_id: string; workshop_name: string; weight_bp: number }

/** The counter sale of an order: its clerk, its time and its cash rounding in øre. */
export type CounterSale = { id: string; actor: string | null; at: string; rounding: number }

/** All that is snapshotted when an order's money is recorded (R4). */
export type OrderFacts = {
  order_id: string
  display_id: number | null
  channel: LedgerChannel
  lines: OrderLine[]
  /** Freight after discounts, øre. */
  freight: number
  /** What the order's payments are for, øre: goods after discounts, and freight. */
  charged: number
  /** Oldest first. */
  captures: Capture[]
  /** Oldest first. */
  refunds: Refund[]
  returns: ReturnedPieces[]
  counter_sale: CounterSale | null
  /** Oslo day of VAT registration; null while the seller is not registered. */
  vat_registered_from: string | null
  workshops: Record<string, WorkshopShare[]>
  makers: Record<string, { maker_id: string; weight_bp: number }[]>
  /** Material cost of one unit, øre. */
  unit_costs: Record<string, number>
}
