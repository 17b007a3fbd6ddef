import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { PAYMENT_WATCH_MODULE } from "../../modules/payment-watch"
import type { PaymentWatchService } from "../../modules/payment-watch/service"
import { isLastingRefusal } from "../../payment/lasting-refusal"
import type { LoadedSession } from "../../payment/load-session"
import type { Settlement } from "../../payment/settlement"
import { completeOrRelease } from "./complete-or-release"
import { giveBack } from "./settle"

/**
 * Makes the order of a buyer who paid and did not come back, or gives the money back when there will be none.
 * @throws what Medusa answers when another try may succeed
 */
export async function completeWaiting(container: MedusaContainer, session: LoadedSession, intent: Stripe.PaymentIntent, age_ms: number): Promise<Settlement> {
  const outcome = await completeOrRelease(container, session.cart?.id ?? "")
  if ("order_id" in outcome) {
    const watch = container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
    await watch.noteFinding({ key: `ordered:${session.id}`, what: "ordered", why: "Kjøperen betalte og kom ikke tilbake. Bestillingen er laget.", session_id: session.id, intent_id: intent.id, order_id: outcome.order_id, amount: session.amount })
    return "complete"
  }
  if (outcome.sold_out) {
    await giveBack(container, session, intent, "Varen var solgt til en annen.", true)
    return "give_back"
  }
  if (!isLastingRefusal(outcome.error, age_ms)) throw outcome.error
  await giveBack(container, session, intent, "Handlekurven kunne ikke bestilles.", false)
  return "give_back"
}
