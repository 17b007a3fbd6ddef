import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_WATCH_MODULE } from "../modules/payment-watch"
import type { PaymentWatchService } from "../modules/payment-watch/service"
import { reconcilePaymentsWorkflow } from "../workflows/payment/reconcile-payments"

/** A buyer who is paying just now is let finish. */
const LET_FINISH_MS = 60_000

export default async function reconcilePayments(container: MedusaContainer) {
  if (!container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE).stripe) return
  await reconcilePaymentsWorkflow(container).run({ input: { before: new Date(Date.now() - LET_FINISH_MS).toISOString() } })
}

export const config = { name: "reconcile-payments", schedule: "*/3 * * * *" }
