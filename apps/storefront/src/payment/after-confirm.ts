import type { PaymentIntent, PaymentIntentResult } from "@stripe/stripe-js"

/** What is to be done once Stripe has answered. */
export type AfterConfirm =
  /** The money is there: the cart becomes an order. */
  | "complete"
  /** The bank is not done: the buyer waits. */
  | "wait"
  /** Another tab has begun anew with this cart: its order is waited for. */
  | "elsewhere"
  | { refused: string | null }

const afterStatus = (status: PaymentIntent.Status): AfterConfirm => {
  if (status === "requires_capture" || status === "succeeded") return "complete"
  if (status === "processing") return "wait"
  return status === "canceled" ? "elsewhere" : { refused: null }
}

/**
 * What Stripe's answer means. An intent that was confirmed before, by another press or tab, is as good as one confirmed now.
 * `refused` carries Stripe's own words for the buyer, in the buyer's language, where they are meant for one.
 */
export function afterConfirm({ paymentIntent, error }: PaymentIntentResult): AfterConfirm {
  if (paymentIntent) return afterStatus(paymentIntent.status)
  const before = error.code === "payment_intent_unexpected_state" && error.payment_intent ? afterStatus(error.payment_intent.status) : null
  if (before && typeof before === "string") return before
  const isForBuyer = error.type === "card_error" || error.type === "validation_error"
  return { refused: isForBuyer ? (error.message ?? null) : null }
}
