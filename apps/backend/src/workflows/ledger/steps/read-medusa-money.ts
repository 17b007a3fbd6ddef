import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { oreFromKroner } from "@verksted/money/kroner"
import { isCash } from "../facts/money-of-order"
import { readPlain, type Query } from "../facts/query"
import type { MedusaMoney } from "../reconciliation/reconcile"

const PAGE = 500

type Amount = { amount: number }
type Payment = {
  id: string
  provider_id: string
  captures: Amount[] | null
  refunds: Amount[] | null
  payment_collection: { id: string; order?: { id: string; display_id: number } | null } | null
}

const fields = ["id", "provider_id", "captures.amount", "refunds.amount", "payment_collection.id", "payment_collection.order.id", "payment_collection.order.display_id"]

/** Every payment that captured anything, by order; a payment without an order stands by itself. Øre. */
export const readMedusaMoneyStep = createStep("read-medusa-money", async (_: object, { container }) => {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const orders = new Map<string, MedusaMoney>()
  for (let skip = 0; ; skip += PAGE) {
    const payments = await readPlain<Payment>(query, { entity: "payment", fields, pagination: { take: PAGE, skip, order: { id: "ASC" } } })
    for (const payment of payments) if (payment.captures?.length) addPayment(orders, payment)
    if (payments.length < PAGE) return new StepResponse([...orders.values()])
  }
})

function addPayment(orders: Map<string, MedusaMoney>, payment: Payment): void {
  const order = payment.payment_collection?.order ?? null
  const key = order?.id ?? payment.id
  const money = orders.get(key) ?? { order_id: order?.id ?? null, display_id: order?.display_id ?? null, captured: 0, refunds: [], cash_refunds: [] }
  const refunds = (payment.refunds ?? []).map((refund) => oreFromKroner(refund.amount))
  orders.set(key, {
    ...money,
    captured: money.captured + (payment.captures ?? []).reduce((sum, capture) => sum + oreFromKroner(capture.amount), 0),
    refunds: isCash(payment) ? money.refunds : [...money.refunds, ...refunds],
    cash_refunds: isCash(payment) ? [...money.cash_refunds, ...refunds] : money.cash_refunds,
  })
}
