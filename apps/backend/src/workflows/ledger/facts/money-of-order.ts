import { oreFromKroner } from "@verksted/money/kroner"
import type { OrderFacts, OrderLine } from "../../../modules/ledger/booking/order-facts"
import type { OrderItem, OrderMoney, OrderPayment } from "./order-money"
import type { ReceivedPieces } from "./read-returns"

/** The general rate (merverdiavgiftsloven § 5-1), for a line that Medusa has no tax line for. */
const GENERAL_RATE = 25

/** Whether a payment was taken, and is paid back, in cash. */
export const isCash = (payment: { provider_id: string }) => payment.provider_id === "pp_counter-cash_counter"

/** An order's lines, freight, money and what came back, in øre. Payments that never captured anything are left out. */
export function moneyOfOrder(order: OrderMoney, received: readonly ReceivedPieces[]): Pick<OrderFacts, "lines" | "freight" | "charged" | "captures" | "refunds" | "returns"> {
  const items = [...order.items].sort(byPlace)
  const numberOf = new Map(items.map((item, index) => [item.id, index + 1]))
  const payments = order.payment_collections.flatMap((collection) => collection.payments ?? []).filter((payment) => payment.captures?.length)
  return {
    lines: items.filter((item) => item.quantity > 0).map((item) => ({ line_no: numberOf.get(item.id) ?? 0, ...lineOf(item) })),
    freight: order.shipping_methods.reduce((sum, method) => sum + oreFromKroner(method.total), 0),
    charged: payments.reduce((sum, payment) => sum + oreFromKroner(payment.amount), 0),
    captures: payments.flatMap((payment) => payment.captures ?? []).map(movement).sort(byTime),
    refunds: payments.flatMap(refundsOf).sort(byTime),
    returns: received.map(({ item_id, quantity, at }) => ({ line_no: numberOf.get(item_id) ?? 0, qty: quantity, at })),
  }
}

function lineOf(item: OrderItem): Omit<OrderLine, "line_no"> {
  const product = item.product_title ?? item.title
  const variant = item.variant_title && item.variant_title !== product ? item.variant_title : null
  return {
    product_id: item.product_id,
    sku: item.variant_sku,
    title: variant ? `${product}, ${variant}` : product,
    qty: item.quantity,
    gross: oreFromKroner(item.original_total),
    adjustment: (item.adjustments ?? []).reduce((sum, adjustment) => sum + adjustment.amount, 0),
    vat_rate: item.tax_lines?.length ? item.tax_lines.reduce((sum, line) => sum + line.rate, 0) : GENERAL_RATE,
  }
}

function refundsOf(payment: OrderPayment): OrderFacts["refunds"] {
  return (payment.refunds ?? []).map((refund) => ({
    ...movement(refund),
    cash: isCash(payment),
    reason: refund.refund_reason?.label ?? null,
    actor: refund.created_by,
  }))
}

function movement(moved: { id: string; amount: number; created_at: string }) {
  return { id: moved.id, amount: oreFromKroner(moved.amount), at: moved.created_at }
}

/** Line numbers are given by age, so that they stay when a line is added. */
function byPlace(a: OrderItem, b: OrderItem): number {
  return a.created_at.localeCompare(b.created_at) || (a.id < b.id ? -1 : 1)
}

const byTime = (a: { id: string; at: string }, b: { id: string; at: string }) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)
