import type { OrderPage } from "@verksted/contracts/order-page"
import { oreFromKroner } from "@verksted/money/kroner"
import type { WebOrder } from "./load-web-order"

type Payment = OrderPage["payment"]

function meansOf(provider_id: string): Payment["means"] {
  if (provider_id.includes("test-card")) return "test_card"
  if (provider_id.includes("vipps")) return "vipps"
  return provider_id.includes("cash") ? "cash" : "card"
}

/** How the order is paid. The first capture is the day of payment. */
export function orderPayment({ payment_collections }: Pick<WebOrder, "payment_collections">): Payment {
  const payments = payment_collections.flatMap((collection) => collection.payments)
  const captured = payments.flatMap(({ provider_id, captures }) => captures.map(({ created_at }) => ({ provider_id, created_at })))
  const [first] = captured.sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
  return {
    paid: first !== undefined,
    is_test: payments.some(({ provider_id }) => provider_id === "pp_test-card_demo"),
    means: first ? meansOf(first.provider_id) : null,
    paid_at: first?.created_at.toISOString() ?? null,
    refunded: payment_collections.reduce((sum, { refunded_amount }) => sum + oreFromKroner(refunded_amount ?? 0), 0),
  }
}
