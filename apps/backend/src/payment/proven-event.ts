import Stripe from "stripe"

/** What is kept of an event: which it is, of what, and when. */
export type ProvenEvent = { event_id: string; type: string; intent_id: string | null; session_id: string | null }

/** Older than this it may be somebody who sends again what was sent once; Stripe's own measure. */
const TOLERANCE_S = 300

/**
 * The event in a webhook's raw body, when Stripe signed exactly this body with our secret, just now; null for anything else.
 * @param now milliseconds
 */
export function provenEvent(raw: Buffer | string, signature: string | undefined, secret: string, now: number): ProvenEvent | null {
  if (!signature || raw.length === 0) return null
  try {
    const { id, type, data } = Stripe.webhooks.constructEvent(raw, signature, secret, TOLERANCE_S, undefined, now)
    return { event_id: id, type, ...subject(data.object) }
  } catch {
    return null
  }
}

function subject(object: object): { intent_id: string | null; session_id: string | null } {
  const text = (value: unknown) => (typeof value === "string" ? value : null)
  const { object: kind, id, metadata, payment_intent } = object as { object?: unknown; id?: unknown; metadata?: { session_id?: unknown } | null; payment_intent?: unknown }
  return { intent_id: kind === "payment_intent" ? text(id) : text(payment_intent), session_id: text(metadata?.session_id) }
}
