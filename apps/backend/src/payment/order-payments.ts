import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { oreFromKroner } from "@verksted/money/kroner"
import { storedAs } from "../config/stored-as"
import { STRIPE_PROVIDER } from "./stripe-provider-id"

const money = z.array(z.object({ amount: z.coerce.number() })).nullish()
const stored = z.object({
  status: z.string(),
  display_id: z.number(),
  fulfillments: z.array(z.object({ canceled_at: z.unknown() })).nullish(),
  payment_collections: z.array(z.object({
    payments: z.array(z.object({ id: z.string(), provider_id: z.string(), amount: z.coerce.number(), canceled_at: z.unknown(), captures: money, refunds: money })).nullish(),
  })).nullish(),
})

/** A payment of an order by Stripe. Øre. */
export type StripePayment = { id: string; amount: number; captured: number; refunded: number; canceled: boolean }
/** An order as its money sees it; `on_its_way` when something of it is packed, sent or handed over. */
export type OrderMoney = { status: string; display_id: number; on_its_way: boolean; payments: StripePayment[] }

const fields = [
  "status", "display_id", "fulfillments.canceled_at", "payment_collections.payments.id", "payment_collections.payments.provider_id", "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at", "payment_collections.payments.captures.amount", "payment_collections.payments.refunds.amount",
]

/** The order's payments by Stripe, and how it stands; null for no order. */
export async function orderMoney(container: MedusaContainer, order_id: string): Promise<OrderMoney | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields, filters: { id: order_id } })
  if (!data[0]) return null
  const { status, display_id, fulfillments, payment_collections } = storedAs(stored, data[0], "order")
  const sum = (rows: z.infer<typeof money>) => (rows ?? []).reduce((total, { amount }) => total + oreFromKroner(amount), 0)
  const payments = (payment_collections ?? []).flatMap((collection) => collection.payments ?? []).filter(({ provider_id }) => provider_id === STRIPE_PROVIDER)
  return {
    status, display_id, on_its_way: (fulfillments ?? []).some(({ canceled_at }) => !canceled_at),
    payments: payments.map(({ id, amount, canceled_at, captures, refunds }) => ({ id, amount: oreFromKroner(amount), captured: sum(captures), refunded: sum(refunds), canceled: Boolean(canceled_at) })),
  }
}
