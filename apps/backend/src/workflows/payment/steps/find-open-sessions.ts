import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STRIPE_PROVIDER } from "../../../payment/stripe-provider-id"

/** A hold ends after seven days; a day more catches its end. */
const LOOK_BACK_MS = 8 * 24 * 3_600_000

type Row = { id: string; payment?: { captured_at: unknown } | null }

/** The sessions of Stripe's whose money may be held or taken without an order that is booked as paid. */
export const findOpenSessionsStep = createStep("find-open-sessions", async ({ before }: { before: string }, { container }) => {
  const since = new Date(new Date(before).getTime() - LOOK_BACK_MS)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "payment.captured_at"],
    filters: { provider_id: STRIPE_PROVIDER, created_at: { $gte: since, $lt: new Date(before) } },
  })
  return new StepResponse({ session_ids: data.filter(({ payment }: Row) => !payment?.captured_at).map(({ id }: Row) => id) })
})
