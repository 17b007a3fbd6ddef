import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_WATCH_MODULE } from "../../../modules/payment-watch"
import type { PaymentWatchService } from "../../../modules/payment-watch/service"
import type { ProvenEvent } from "../../../payment/proven-event"

/** The buyer's own browser is on its way to complete the cart: it comes first, and reads its order. */
const LET_BUYER_FIRST_MS = 3_000

/** Nothing follows it in its workflow, so there is nothing that would take it back. */
export const keepPaymentEventStep = createStep("keep-payment-event", async ({ intent_id, ...event }: ProvenEvent, { container }) => {
  if (!intent_id || !event.session_id) return new StepResponse({ kept: false })
  const watch = container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
  return new StepResponse({ kept: await watch.keepEvent({ ...event, intent_id }, new Date(Date.now() + LET_BUYER_FIRST_MS)) })
})
