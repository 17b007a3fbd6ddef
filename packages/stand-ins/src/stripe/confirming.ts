import type Stripe from "stripe"
import type { Books } from "./books.js"
import { newCharge } from "./charges.js"
import { newEvent } from "./events.js"
import { invalid, StripeFailure, unexpectedState } from "./failure.js"
import { type Fields, text } from "./form.js"
import { behaviourOf, findMethod, methodIn } from "./payment-methods.js"

const confirmable = ["requires_payment_method", "requires_confirmation", "requires_action"]

/** Where a buyer is sent to let the bank ask; made by the server, which knows its own address. */
export type BankPage = (intent: Stripe.PaymentIntent) => string

/**
 * `POST /v1/payment_intents/:id/confirm`: pays, asks the bank (`requires_action`), or fails.
 * @throws StripeFailure 402 when the card is declined, 400 when the intent's status does not allow it
 */
export function confirmIntent(books: Books, intent: Stripe.PaymentIntent, fields: Fields, bankPage: BankPage): Stripe.PaymentIntent {
  if (!confirmable.includes(intent.status)) {
    throw unexpectedState(`You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed. Its status is ${intent.status}.`, intent)
  }
  const method = methodIn(books, fields) ?? (typeof intent.payment_method === "string" ? findMethod(books, intent.payment_method) : null)
  if (!method) throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", { code: "payment_intent_unexpected_state", payment_intent: intent })
  if (!intent.payment_method_types.includes(method.type)) throw invalid(`The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent.`, { param: "payment_method" })
  intent.payment_method = method.id
  intent.last_payment_error = null
  const behaviour = behaviourOf(books, method)
  if (behaviour.does === "declines") throw declined(books, intent, method, behaviour)
  if (behaviour.does === "pays") return paid(books, intent, method)
  intent.status = "requires_action"
  const return_url = text(fields, "return_url")
  const url = bankPage(intent)
  intent.next_action = return_url && text(fields, "use_stripe_sdk") !== "true"
    ? { type: "redirect_to_url", redirect_to_url: { return_url, url } }
    : { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: url, ...(return_url ? { return_url } : {}) } }
  newEvent(books, "payment_intent.requires_action", intent)
  return intent
}

/** The bank has asked the buyer: `authenticated` pays, anything else leaves the intent to another try. @throws StripeFailure 400 */
export function answerBank(books: Books, intent: Stripe.PaymentIntent, authenticated: boolean): Stripe.PaymentIntent {
  if (intent.status !== "requires_action" || typeof intent.payment_method !== "string") {
    throw unexpectedState(`This PaymentIntent waits for no bank: its status is ${intent.status}.`, intent)
  }
  const method = findMethod(books, intent.payment_method)
  intent.next_action = null
  if (authenticated) return paid(books, intent, method)
  const message = "We are unable to authenticate your payment method. Please choose a different payment method and try again."
  intent.last_payment_error = { type: "invalid_request_error", code: "payment_intent_authentication_failure", message, payment_method: method }
  intent.status = "requires_payment_method"
  intent.payment_method = null
  newEvent(books, "payment_intent.payment_failed", intent)
  return intent
}

function paid(books: Books, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.PaymentIntent {
  const charge = newCharge(books, intent, method, { paid: true })
  intent.latest_charge = charge.id
  intent.next_action = null
  if (intent.setup_future_usage && typeof intent.customer === "string") method.customer = intent.customer
  newEvent(books, "charge.succeeded", charge)
  if (charge.captured) {
    intent.status = "succeeded"
    intent.amount_received = intent.amount
    newEvent(books, "payment_intent.succeeded", intent)
  } else {
    intent.status = "requires_capture"
    intent.amount_capturable = intent.amount
    newEvent(books, "payment_intent.amount_capturable_updated", intent)
  }
  return intent
}

function declined(books: Books, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, { code, decline_code, message }: { code: string; decline_code: string; message: string }): StripeFailure {
  const charge = newCharge(books, intent, method, { paid: false, code, message })
  intent.latest_charge = charge.id
  intent.status = "requires_payment_method"
  intent.payment_method = null
  intent.next_action = null
  intent.last_payment_error = { type: "card_error", code: code as Stripe.PaymentIntent.LastPaymentError.Code, decline_code, message, charge: charge.id, payment_method: method }
  newEvent(books, "charge.failed", charge)
  newEvent(books, "payment_intent.payment_failed", intent)
  return new StripeFailure(402, { type: "card_error", code, decline_code, message, charge: charge.id, payment_intent: intent, payment_method: method })
}
