import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { invalid, missing } from "./failure.js"
import { type Fields, text, textMap, texts } from "./form.js"

/** The smallest amount that Stripe takes in each currency that a Norwegian shop may use, in the smallest unit. */
const smallest: Record<string, number> = { nok: 300, sek: 300, dkk: 250, eur: 50 }

const known = [
  "amount", "currency", "metadata", "description", "capture_method", "setup_future_usage", "payment_method_types", "payment_method_data", "payment_method_options",
  "automatic_payment_methods", "off_session", "confirm", "payment_method", "return_url", "payment_method_configuration", "customer", "expand", "shipping",
  "receipt_email", "confirmation_method", "statement_descriptor", "statement_descriptor_suffix", "use_stripe_sdk", "mandate_data", "error_on_requires_action",
]

/** The intent with this id. @throws StripeFailure 404 */
export function findIntent(books: Books, id: string): Stripe.PaymentIntent {
  const intent = books.kept.intents[id]
  if (!intent) throw missing("payment_intent", id)
  return intent
}

/** `POST /v1/payment_intents`, without its confirmation. @throws StripeFailure 400 for an amount or a parameter that Stripe refuses */
export function createIntent(books: Books, fields: Fields): Stripe.PaymentIntent {
  const strange = Object.keys(fields).find((name) => !known.includes(name))
  if (strange) throw invalid(`Received unknown parameter: ${strange}`, { code: "parameter_unknown", param: strange })
  const currency = (text(fields, "currency") ?? "").toLowerCase()
  if (!smallest[currency]) throw invalid(`Invalid currency: ${currency}.`, { param: "currency" })
  const id = newId("pi")
  const intent: Stripe.PaymentIntent = {
    id, object: "payment_intent", amount: amountIn(fields, currency), amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0, application: null,
    application_fee_amount: null, automatic_payment_methods: texts(fields, "payment_method_types").length > 0 ? null : { allow_redirects: "always", enabled: true },
    canceled_at: null, cancellation_reason: null, capture_method: captureMethod(fields), client_secret: `${id}_secret_${newId("s").slice(2)}`,
    confirmation_method: "automatic", created: now(), currency, customer: text(fields, "customer"), description: text(fields, "description"), invoice: null,
    last_payment_error: null, latest_charge: null, livemode: false, metadata: textMap(fields, "metadata"), next_action: null, on_behalf_of: null,
    payment_method: null, payment_method_configuration_details: null, payment_method_options: {},
    payment_method_types: texts(fields, "payment_method_types").length > 0 ? texts(fields, "payment_method_types") : ["card"],
    processing: null, receipt_email: text(fields, "receipt_email"), review: null, setup_future_usage: futureUsage(fields), shipping: null, source: null,
    statement_descriptor: null, statement_descriptor_suffix: null, status: "requires_payment_method", transfer_data: null, transfer_group: null,
  }
  books.kept.intents[id] = intent
  return intent
}

/** `POST /v1/payment_intents/:id`: amount, metadata, description, customer. @throws StripeFailure 400 once money is held */
export function updateIntent(intent: Stripe.PaymentIntent, fields: Fields): Stripe.PaymentIntent {
  if (["succeeded", "canceled", "requires_capture", "processing"].includes(intent.status) && text(fields, "amount")) {
    throw invalid(`This PaymentIntent's amount could not be updated because it has a status of ${intent.status}. You may only update the amount of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.`, { code: "payment_intent_unexpected_state", payment_intent: intent })
  }
  if (text(fields, "amount")) intent.amount = amountIn(fields, intent.currency)
  if (fields.description !== undefined) intent.description = text(fields, "description")
  if (fields.customer !== undefined) intent.customer = text(fields, "customer")
  intent.metadata = { ...intent.metadata, ...textMap(fields, "metadata") }
  return intent
}

function amountIn(fields: Fields, currency: string): number {
  const given = text(fields, "amount") ?? ""
  if (!/^\d{1,8}$/.test(given)) throw invalid(`Invalid integer: ${given}`, { code: "parameter_invalid_integer", param: "amount" })
  const amount = Number(given)
  const least = smallest[currency] ?? 50
  if (amount < least) throw invalid(`Amount must be at least ${(least / 100).toFixed(2)} ${currency}`, { code: "amount_too_small", param: "amount" })
  return amount
}

function captureMethod(fields: Fields): Stripe.PaymentIntent.CaptureMethod {
  const given = text(fields, "capture_method") ?? "automatic"
  if (given === "automatic" || given === "automatic_async" || given === "manual") return given
  throw invalid(`Invalid capture_method: must be one of automatic, automatic_async, or manual`, { param: "capture_method" })
}

function futureUsage(fields: Fields): Stripe.PaymentIntent.SetupFutureUsage | null {
  const given = text(fields, "setup_future_usage")
  return given === "off_session" || given === "on_session" ? given : null
}
