import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { invalid, missing } from "./failure.js"
import { type Fields, text, textMap, texts } from "./form.js"
import { methodIn } from "./payment-methods.js"

/** `POST /v1/setup_intents`, without its confirmation. */
export function createSetup(books: Books, fields: Fields): Stripe.SetupIntent {
  const id = newId("seti")
  const types = texts(fields, "payment_method_types")
  const setup: Stripe.SetupIntent = {
    id, object: "setup_intent", application: null, automatic_payment_methods: null, cancellation_reason: null, client_secret: `${id}_secret_${newId("s").slice(2)}`,
    created: now(), customer: text(fields, "customer"), description: null, flow_directions: null, last_setup_error: null, latest_attempt: null, livemode: false,
    mandate: null, metadata: textMap(fields, "metadata"), next_action: null, on_behalf_of: null, payment_method: null, payment_method_configuration_details: null,
    payment_method_options: {}, payment_method_types: types.length > 0 ? types : ["card"], single_use_mandate: null, status: "requires_payment_method",
    usage: text(fields, "usage") ?? "off_session",
  }
  books.kept.setups[id] = setup
  return setup
}

/** The setup intent with this id. @throws StripeFailure 404 */
export function findSetup(books: Books, id: string): Stripe.SetupIntent {
  const setup = books.kept.setups[id]
  if (!setup) throw missing("setupintent", id)
  return setup
}

/** `POST /v1/setup_intents/:id/confirm`: the card is kept for the customer. @throws StripeFailure 400 */
export function confirmSetup(books: Books, setup: Stripe.SetupIntent, fields: Fields): Stripe.SetupIntent {
  const method = methodIn(books, fields)
  if (!method) throw invalid("You cannot confirm this SetupIntent because it's missing a payment method.", { code: "setup_intent_unexpected_state", setup_intent: setup })
  setup.payment_method = method.id
  setup.status = "succeeded"
  method.customer = typeof setup.customer === "string" ? setup.customer : null
  return setup
}
