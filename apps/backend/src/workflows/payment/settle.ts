import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { noticeForStaff } from "../../mail/mail-of-order"
import { PAYMENT_WATCH_MODULE } from "../../modules/payment-watch"
import type { PaymentWatchService } from "../../modules/payment-watch/service"
import type { LoadedSession } from "../../payment/load-session"
import { stripeOf } from "./stripe-of"
import { tellOfMoneyBack } from "./tell-of-money-back"

const watchOf = (container: MedusaContainer) => container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)

/** Gives the money of a session free, or back, and tells the buyer and the log. May be called again after a failure. */
export async function giveBack(container: MedusaContainer, session: LoadedSession, intent: Stripe.PaymentIntent, why: string, sold_out: boolean): Promise<void> {
  if (intent.status === "succeeded") await stripeOf(container).refunds.create({ payment_intent: intent.id }, { idempotencyKey: `give-back:${intent.id}` }).catch(unlessGivenBack)
  else if (session.payment) await container.resolve(Modules.PAYMENT).cancelPayment(session.payment.id)
  else await closeSession(container, session)
  await tellOfMoneyBack(container, session, sold_out)
  await watchOf(container).noteFinding({ key: `given-back:${session.id}`, what: "given_back", why, session_id: session.id, intent_id: intent.id, order_id: session.order?.id ?? null, amount: session.amount })
}

/** Ends a session that no order stands on, at Stripe first. One that is ended already is ended. */
export async function closeSession(container: MedusaContainer, { id }: LoadedSession): Promise<void> {
  await container.resolve(Modules.PAYMENT).deletePaymentSession(id).catch((error: unknown) => {
    if (!(MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND)) throw error
  })
}

/** An order whose money is not held any more must not be sent: staff are told, once. */
export async function noteEndedHold(container: MedusaContainer, session: LoadedSession, intent: Stripe.PaymentIntent): Promise<void> {
  const order = session.order
  if (!order) return
  const why = "Beløpet er ikke reservert lenger. Ikke send varene før kjøperen har betalt på nytt."
  const key = `hold-ended:${session.id}`
  await watchOf(container).noteFinding({ key, what: "hold_ended", why, session_id: session.id, intent_id: intent.id, order_id: order.id, amount: session.amount })
  await container.resolve(Modules.NOTIFICATION).createNotifications([noticeForStaff(key, `Ikke send: ordre ${order.display_id}`, why)])
}

function unlessGivenBack(error: unknown): void {
  if (!(typeof error === "object" && error !== null && "code" in error && error.code === "charge_already_refunded")) throw error
}
