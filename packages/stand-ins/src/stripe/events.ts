import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"

type Subject = Stripe.PaymentIntent | Stripe.Charge | Stripe.Refund | Stripe.SetupIntent

/** The API version that Medusa's provider speaks. */
export const API_VERSION = "2024-04-10"

/** Writes down that something happened, as it is at this moment, and answers what the shop is to be told. */
export function newEvent(books: Books, type: Stripe.Event.Type, subject: Subject): Stripe.Event {
  const event = {
    id: newId("evt"), object: "event", api_version: API_VERSION, created: now(), livemode: false, pending_webhooks: 1,
    request: { id: null, idempotency_key: null }, type, data: { object: structuredClone(subject) },
  } satisfies Stripe.EventBase & { data: { object: Subject } }
  // One of the many members of the union: the type alone says which.
  const told = event as unknown as Stripe.Event
  books.kept.events[event.id] = told
  return told
}
