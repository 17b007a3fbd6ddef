import type Stripe from "stripe"

/** What is to be done with a session of Stripe's that may have no order. */
export type Settlement = "leave" | "complete" | "give_back" | "close" | "hold_ended"

export type SettlementFacts = {
  status: Stripe.PaymentIntent.Status
  /** What became of the session's cart: `ordered` by this session, or by another; `canceled` is an order that was called off. */
  cart: "open" | "ordered" | "ordered_otherwise" | "canceled" | "none"
  /** Whether Medusa has booked that the money is taken. */
  captured: boolean
  age_ms: number
}

/** A buyer may come back to a payment that was begun; after this nobody does. */
const ABANDONED_MS = 24 * 3_600_000

/**
 * Money that is held or taken belongs to an order, or goes back. What is neither waits for its buyer, and is closed when
 * nobody comes.
 */
export function settlement({ status, cart, captured, age_ms }: SettlementFacts): Settlement {
  const stands = cart === "ordered"
  if (status === "canceled") return stands && !captured ? "hold_ended" : stands ? "leave" : "close"
  if (status === "requires_capture" || status === "succeeded") {
    if (stands) return "leave"
    if (cart === "canceled" && captured) return "leave"
    return cart === "open" ? "complete" : "give_back"
  }
  return !stands && age_ms > ABANDONED_MS ? "close" : "leave"
}
