import type Stripe from "stripe"

/** What Stripe says of a failed call, under `error`. */
export type StripeErrorBody = {
  type: Stripe.RawErrorType | "idempotency_error"
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  payment_intent?: Stripe.PaymentIntent
  payment_method?: Stripe.PaymentMethod
  setup_intent?: Stripe.SetupIntent
}

/** A call that Stripe refuses. */
export class StripeFailure extends Error {
  override name = "StripeFailure"

  constructor(readonly status: number, readonly body: StripeErrorBody) {
    super(body.message)
  }
}

/** 400 for a call that can never succeed as it stands. */
export function invalid(message: string, more: Partial<StripeErrorBody> = {}): StripeFailure {
  return new StripeFailure(400, { type: "invalid_request_error", message, ...more })
}

/** 404 as Stripe says it. */
export function missing(what: string, id: string): StripeFailure {
  return new StripeFailure(404, { type: "invalid_request_error", code: "resource_missing", param: "id", message: `No such ${what}: '${id}'` })
}

/** 400 for a call that the intent's status does not allow; bears the intent, as Stripe's does. */
export function unexpectedState(message: string, payment_intent: Stripe.PaymentIntent): StripeFailure {
  return invalid(message, { code: "payment_intent_unexpected_state", payment_intent })
}
