import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAYMENT_WATCH_MODULE } from "../../../modules/payment-watch"
import type { PaymentWatchService } from "../../../modules/payment-watch/service"
import { nextTry } from "../../../payment/next-try"
import { settleSessionWorkflow } from "../settle-session"

const AT_A_TIME = 50

/** Each event is settled for itself: one that fails holds up no other. Nothing is taken back: what is settled stays. */
export const workOffEventsStep = createStep("work-off-events", async ({ now }: { now: string }, { container }) => {
  const watch = container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const due = await watch.listPaymentEvents({ done_at: null, next_try_at: { $lte: new Date(now) } }, { take: AT_A_TIME, order: { next_try_at: "ASC" } })
  for (const { id, session_id, type, tries } of due) {
    const { errors } = session_id ? await settleSessionWorkflow(container).run({ input: { session_id }, throwOnError: false }) : { errors: [] }
    if (errors.length === 0) await watch.updatePaymentEvents({ id, done_at: new Date() })
    else {
      logger.warn(`An event ${type} of a payment could not be settled, and will be tried again`)
      await watch.updatePaymentEvents({ id, tries: tries + 1, next_try_at: nextTry(tries + 1, Date.now()) })
    }
  }
  return new StepResponse({ worked_off: due.length })
})
