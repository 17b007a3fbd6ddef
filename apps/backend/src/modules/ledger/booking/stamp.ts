import { osloDay } from "@verksted/bottom-line/period"
import type { EntryDraft, Stamp } from "../entry"
import type { OrderFacts } from "./order-facts"

/** Stamps the rows of one event. `at` is ISO 8601; its Oslo day decides the period (R6). */
export function stampOf(facts: OrderFacts, event: { source: string; at: string; reason: string | null; actor: string | null }): Stamp {
  const at = new Date(event.at)
  return {
    at: at.toISOString(), oslo_date: osloDay(at), source: event.source, order_id: facts.order_id, display_id: facts.display_id,
    channel: facts.channel, fee: 0, reason: event.reason, actor: event.actor,
  }
}

/** A row of no line, workshop or VAT: cash rounding, or a krone that nothing explains. Øre. */
export function bareEntry(stamp: Stamp, row: Pick<EntryDraft, "kind" | "part" | "line_no" | "title" | "gross">): EntryDraft {
  return {
    ...stamp, ...row, net: row.gross, vat: 0, vat_rate: 0, product_id: null, sku: null, workshop_id: null, workshop_name: null,
    weight_bp: 10_000, qty: 0, discount: 0, material_cost: 0, reverses_id: null,
  }
}
