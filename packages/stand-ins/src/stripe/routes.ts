import type Stripe from "stripe"
import { allowBuyer, type Caller } from "./access.js"
import type { Books } from "./books.js"
import { type BankPage, confirmIntent } from "./confirming.js"
import { createCustomer, deleteCustomer, findCustomer, updateCustomer } from "./customers.js"
import { newEvent } from "./events.js"
import { missing } from "./failure.js"
import { type Fields, text } from "./form.js"
import { createIntent, findIntent, updateIntent } from "./intents.js"
import { listOf } from "./listing.js"
import { createMethod, findMethod } from "./payment-methods.js"
import { createRefund, findRefund } from "./refunds.js"
import { cancelIntent, cancellationReason, captureIntent } from "./settling.js"
import { confirmSetup, createSetup, findSetup } from "./setup-intents.js"

/** One call to `/v1/*`. `id` is the id in its path, or empty. */
export type Call = { books: Books; fields: Fields; id: string; caller: Caller; bankPage: BankPage }

/** `browser` marks what a publishable key may do. */
type Route = { method: string; path: RegExp; browser?: true; answer: (call: Call) => unknown }

const route = (method: string, path: string, answer: Route["answer"], browser?: true): Route => ({ method, path: new RegExp(`^/v1${path.replace(":id", "([^/]+)")}$`), answer, ...(browser ? { browser } : {}) })

const buyers = (call: Call): Stripe.PaymentIntent => {
  const intent = findIntent(call.books, call.id)
  allowBuyer(call.caller, intent, call.fields)
  return intent
}

const buyersSetup = (call: Call): Stripe.SetupIntent => {
  const setup = findSetup(call.books, call.id)
  allowBuyer(call.caller, setup, call.fields)
  return setup
}

function create(call: Call): Stripe.PaymentIntent {
  const intent = createIntent(call.books, call.fields)
  newEvent(call.books, "payment_intent.created", intent)
  if (text(call.fields, "confirm") === "true") return confirmIntent(call.books, intent, call.fields, call.bankPage)
  const method = text(call.fields, "payment_method")
  if (method) Object.assign(intent, { payment_method: findMethod(call.books, method).id, status: "requires_confirmation" })
  return intent
}

function detach({ books, id }: Call): Stripe.PaymentMethod {
  const method = findMethod(books, id)
  method.customer = null
  return method
}

function event({ books, id }: Call): Stripe.Event {
  const found = books.kept.events[id]
  if (!found) throw missing("event", id)
  return found
}

function charge({ books, id }: Call): Stripe.Charge {
  const found = books.kept.charges[id]
  if (!found) throw missing("charge", id)
  return found
}

const ofCustomer = (fields: Fields) => (row: { customer: unknown }) => !text(fields, "customer") || row.customer === text(fields, "customer")
const ofIntent = (fields: Fields) => (row: { payment_intent: unknown; charge?: unknown }) =>
  (!text(fields, "payment_intent") || row.payment_intent === text(fields, "payment_intent")) && (!text(fields, "charge") || row.charge === text(fields, "charge"))

/** What of Stripe's API the stand-in speaks. */
export const routes: readonly Route[] = [
  route("POST", "/payment_intents", create),
  route("GET", "/payment_intents", ({ books, fields }) => listOf("/v1/payment_intents", Object.values(books.kept.intents), fields, ofCustomer(fields))),
  route("GET", "/payment_intents/:id", buyers, true),
  route("POST", "/payment_intents/:id", ({ books, id, fields }) => updateIntent(findIntent(books, id), fields)),
  route("POST", "/payment_intents/:id/confirm", (call) => confirmIntent(call.books, buyers(call), call.fields, call.bankPage), true),
  route("POST", "/payment_intents/:id/capture", ({ books, id, fields }) => captureIntent(books, findIntent(books, id), fields)),
  route("POST", "/payment_intents/:id/cancel", ({ books, id, fields }) => cancelIntent(books, findIntent(books, id), cancellationReason(fields))),
  route("POST", "/refunds", ({ books, fields }) => createRefund(books, fields)),
  route("GET", "/refunds", ({ books, fields }) => listOf("/v1/refunds", Object.values(books.kept.refunds), fields, ofIntent(fields))),
  route("GET", "/refunds/:id", ({ books, id }) => findRefund(books, id)),
  route("GET", "/charges", ({ books, fields }) => listOf("/v1/charges", Object.values(books.kept.charges), fields, ofIntent(fields))),
  route("GET", "/charges/:id", charge),
  route("POST", "/customers", ({ books, fields }) => createCustomer(books, fields)),
  route("GET", "/customers/:id", ({ books, id }) => findCustomer(books, id)),
  route("POST", "/customers/:id", ({ books, id, fields }) => updateCustomer(findCustomer(books, id), fields)),
  route("DELETE", "/customers/:id", ({ books, id }) => deleteCustomer(books, id)),
  route("GET", "/customers/:id/payment_methods", ({ books, id, fields }) => listOf(`/v1/customers/${id}/payment_methods`, Object.values(books.kept.methods), fields, (method) => method.customer === id)),
  route("POST", "/payment_methods", ({ books, fields }) => createMethod(books, fields), true),
  route("GET", "/payment_methods", ({ books, fields }) => listOf("/v1/payment_methods", Object.values(books.kept.methods), fields, ofCustomer(fields))),
  route("GET", "/payment_methods/:id", ({ books, id }) => findMethod(books, id)),
  route("POST", "/payment_methods/:id/detach", detach),
  route("POST", "/setup_intents", ({ books, fields }) => createSetup(books, fields)),
  route("GET", "/setup_intents/:id", buyersSetup, true),
  route("POST", "/setup_intents/:id/confirm", (call) => confirmSetup(call.books, buyersSetup(call), call.fields), true),
  route("GET", "/events", ({ books, fields }) => listOf("/v1/events", Object.values(books.kept.events), fields, (row) => !text(fields, "type") || row.type === text(fields, "type"))),
  route("GET", "/events/:id", event),
]
