import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STRIPE_PROVIDER } from "../../../payment/stripe-provider-id"

type Session = { id: string; provider_id: string; payment?: { id: string } | null }

/** Ends the cart's sessions at Stripe that no order stands on. A hold that is given free cannot be taken again. */
export const releaseSessionsStep = createStep("release-sessions", async ({ cart_id }: { cart_id: string }, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["completed_at", "payment_collection.payment_sessions.id", "payment_collection.payment_sessions.provider_id", "payment_collection.payment_sessions.payment.id"],
    filters: { id: cart_id },
  })
  if (!data[0] || data[0].completed_at) return new StepResponse({ released: 0 })
  const sessions = (data[0].payment_collection?.payment_sessions ?? []).flatMap((one: Session | null) => (one && one.provider_id === STRIPE_PROVIDER && !one.payment ? [one.id] : []))
  for (const id of sessions) await container.resolve(Modules.PAYMENT).deletePaymentSession(id)
  return new StepResponse({ released: sessions.length })
})
