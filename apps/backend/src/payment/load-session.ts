import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { oreFromKroner } from "@verksted/money/kroner"
import { storedAs } from "../config/stored-as"
import { STRIPE_PROVIDER } from "./stripe-provider-id"

const session = z.object({
  id: z.string(),
  amount: z.coerce.number(),
  created_at: z.coerce.date(),
  data: z.object({ id: z.string().optional() }),
  payment_collection_id: z.string(),
  payment: z.object({ id: z.string(), captured_at: z.unknown(), canceled_at: z.unknown() }).nullish(),
})
const cart = z.object({ id: z.string(), email: z.string().nullish(), locale: z.string().nullish() })

/** A session of Stripe's with what became of its cart. `amount` in øre; `intent_id` null when Stripe was never reached. */
export type LoadedSession = {
  id: string
  amount: number
  created_at: Date
  intent_id: string | null
  payment: { id: string; captured: boolean; canceled: boolean } | null
  cart: z.infer<typeof cart> | null
  order: { id: string; status: string; display_id: number } | null
}

const fields = ["id", "amount", "created_at", "data", "payment_collection_id", "payment.id", "payment.captured_at", "payment.canceled_at"]

/** The session with this id; null when there is none, or it is none of Stripe's. */
export async function loadSession(container: MedusaContainer, id: string): Promise<LoadedSession | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "payment_session", fields, filters: { id, provider_id: STRIPE_PROVIDER } })
  if (!data[0]) return null
  const { payment, data: kept, payment_collection_id, amount, created_at } = storedAs(session, data[0], "payment_session")
  const { data: links } = await query.graph({ entity: "cart_payment_collection", fields: ["cart.id", "cart.email", "cart.locale"], filters: { payment_collection_id } })
  const found = links[0]?.cart ? storedAs(cart, links[0].cart, "cart") : null
  return {
    id, amount: oreFromKroner(amount), created_at, intent_id: kept.id ?? null, cart: found,
    payment: payment ? { id: payment.id, captured: Boolean(payment.captured_at), canceled: Boolean(payment.canceled_at) } : null,
    order: found ? await orderOf(container, found.id) : null,
  }
}

async function orderOf(container: MedusaContainer, cart_id: string): Promise<LoadedSession["order"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order.id", "order.status", "order.display_id"], filters: { cart_id } })
  const order = data[0]?.order
  return order ? { id: order.id, status: String(order.status), display_id: Number(order.display_id) } : null
}
