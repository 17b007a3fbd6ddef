import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { chargeOf } from "./charges.js"
import { newEvent } from "./events.js"
import { invalid, unexpectedState } from "./failure.js"
import { type Fields, text } from "./form.js"

/** `POST /v1/payment_intents/:id/capture`: takes what is held, or less of it. @throws StripeFailure 400 when nothing is held, or less than asked for */
export function captureIntent(books: Books, intent: Stripe.PaymentIntent, fields: Fields): Stripe.PaymentIntent {
  const charge = chargeOf(books, intent)
  if (intent.status !== "requires_capture" || !charge) {
    throw unexpectedState(`This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`, intent)
  }
  const amount = Number(text(fields, "amount_to_capture") ?? intent.amount_capturable)
  if (!Number.isInteger(amount) || amount <= 0 || amount > intent.amount_capturable) {
    throw invalid("The provided amount_to_capture is greater than the amount that is capturable.", { code: "amount_too_large", param: "amount_to_capture", payment_intent: intent })
  }
  Object.assign(charge, { captured: true, amount_captured: amount, balance_transaction: newId("txn") })
  Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount })
  newEvent(books, "charge.captured", charge)
  newEvent(books, "payment_intent.succeeded", intent)
  return intent
}

const cancelable = ["requires_payment_method", "requires_capture", "requires_confirmation", "requires_action", "processing"]

/** `POST /v1/payment_intents/:id/cancel`: what is held is free again. @throws StripeFailure 400 once money is taken */
export function cancelIntent(books: Books, intent: Stripe.PaymentIntent, reason: Stripe.PaymentIntent.CancellationReason | null): Stripe.PaymentIntent {
  if (!cancelable.includes(intent.status)) {
    throw unexpectedState(`You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(", ")}.`, intent)
  }
  const charge = chargeOf(books, intent)
  if (charge?.paid) {
    Object.assign(charge, { refunded: true, amount_refunded: charge.amount })
    newEvent(books, "charge.refunded", charge)
  }
  Object.assign(intent, { status: "canceled", amount_capturable: 0, canceled_at: now(), cancellation_reason: reason, next_action: null })
  newEvent(books, "payment_intent.canceled", intent)
  return intent
}

/** The reason for a cancellation as the call says it. @throws StripeFailure 400 */
export function cancellationReason(fields: Fields): Stripe.PaymentIntent.CancellationReason | null {
  const given = text(fields, "cancellation_reason")
  if (given === null || given === "duplicate" || given === "fraudulent" || given === "requested_by_customer" || given === "abandoned") return given
  throw invalid("Invalid cancellation_reason: must be one of duplicate, fraudulent, requested_by_customer, or abandoned", { param: "cancellation_reason" })
}
