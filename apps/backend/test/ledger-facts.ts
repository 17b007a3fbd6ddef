import type { Booking, Entry } from "../src/modules/ledger/entry"
import type { OrderFacts, OrderLine, Refund } from "../src/modules/ledger/booking/order-facts"
import { sumsOf } from "../src/modules/ledger/booking/sums"

export const knitting = { workshop_id: "ws_strikking", workshop_name: "Strikkeverkstedet", weight_bp: 10_000 }

type Line = Omit<OrderLine, "line_no">

/** One line of a product of its own, price in øre, 25 %. */
export function lineOf(product: string, gross: number, qty = 1): Line {
  return { product_id: product, sku: product.toUpperCase(), title: product, qty, gross, adjustment: 0, vat_rate: 25 }
}

/** A web order of one hat, captured in full; anything may be replaced. Lines are numbered from 1; what is charged follows the lines and freight. */
export function orderFacts(changes: Partial<Omit<OrderFacts, "lines">> & { lines?: Line[] } = {}): OrderFacts {
  const lines = (changes.lines ?? [lineOf("lue", 34900)]).map((line, index) => ({ ...line, line_no: index + 1 }))
  const freight = changes.freight ?? 0
  const charged = changes.charged ?? lines.reduce((sum, line) => sum + line.gross, 0) + freight
  return {
    order_id: "order_1", display_id: 1, channel: "nett", freight, charged, refunds: [], returns: [], counter_sale: null, vat_registered_from: "2020-01-01",
    captures: [{ id: "cap_1", amount: charged, at: "2026-11-23T12:00:00.000Z" }],
    workshops: Object.fromEntries(lines.map((line) => [line.product_id, [knitting]])),
    makers: {}, unit_costs: {},
    ...changes,
    lines,
  }
}

/** The ledger without a database: rows in order, sources once. */
export function memoryLedger() {
  const rows: Entry[] = []
  return {
    rows,
    add(decide: (recorded: Entry[]) => Booking): Booking {
      const booking = decide([...rows])
      for (const draft of booking.entries) rows.push({ ...draft, id: `led_${rows.length + 1}`, seq: rows.length + 1, recorded_at: draft.at, prev_hash: "", hash: "" })
      return booking
    },
    /** Sums of the rows of a workshop, or of all. */
    sums: (workshop?: string | null) => sumsOf(workshop === undefined ? rows : rows.filter((row) => row.workshop_id === workshop)),
  }
}

export function refund(id: string, amount: number, changes: Partial<Refund> = {}): Refund {
  return { id, amount, at: "2026-11-24T12:00:00.000Z", cash: false, reason: null, actor: null, ...changes }
}
