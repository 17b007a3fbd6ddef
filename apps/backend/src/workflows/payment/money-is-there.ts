import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { oreFromKroner } from "@verksted/money/kroner"
import { paymentProblem } from "../../payment/payment-problem"
import { STRIPE_PROVIDER } from "../../payment/stripe-provider-id"
import { askForIntent } from "./stripe-of"

type Session = { provider_id: string; amount: unknown; data: { id?: unknown } | null }

/**
 * Sees to it that the money of a cart that is paid by Stripe is held, before anything is reserved or numbered: Medusa asks
 * last, and would give up the session for good when a card was declined.
 * @throws MedusaError that says what is missing; the same session may be paid and asked for again
 */
export async function moneyIsThere(container: MedusaContainer, cart_id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["payment_collection.payment_sessions.provider_id", "payment_collection.payment_sessions.amount", "payment_collection.payment_sessions.data"],
    filters: { id: cart_id },
  })
  const session = data[0]?.payment_collection?.payment_sessions?.find((one: Session | null) => one?.provider_id === STRIPE_PROVIDER)
  if (!session || typeof session.data?.id !== "string") return
  const intent = await askForIntent(container, session.data.id)
  const problem = paymentProblem(intent, oreFromKroner(Number(session.amount)))
  if (problem) throw problem
}
