import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"

const HOLD_SECONDS = 7 * 24 * 60 * 60

type Outcome = { paid: true } | { paid: false; code: string; message: string }

/** The charge of one attempt: held or taken, or failed. */
export function newCharge(books: Books, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, outcome: Outcome): Stripe.Charge {
  const card = method.card
  const captured = outcome.paid && intent.capture_method !== "manual"
  const charge: Stripe.Charge = {
    id: newId("ch"), object: "charge", amount: intent.amount, amount_captured: captured ? intent.amount : 0, amount_refunded: 0,
    application: null, application_fee: null, application_fee_amount: null, balance_transaction: captured ? newId("txn") : null,
    billing_details: method.billing_details, calculated_statement_descriptor: null, captured, created: now(), currency: intent.currency,
    customer: intent.customer, description: intent.description, disputed: false, failure_balance_transaction: null,
    failure_code: outcome.paid ? null : outcome.code, failure_message: outcome.paid ? null : outcome.message, fraud_details: {}, invoice: null,
    livemode: false, metadata: { ...intent.metadata }, on_behalf_of: null, outcome: null, paid: outcome.paid, payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: {
      type: "card",
      card: {
        amount_authorized: outcome.paid ? intent.amount : null, brand: card?.brand ?? null, capture_before: captured ? undefined : now() + HOLD_SECONDS,
        checks: null, country: "NO", exp_month: card?.exp_month ?? 12, exp_year: card?.exp_year ?? 2034, funding: "credit", installments: null,
        last4: card?.last4 ?? null, mandate: null, network: card?.brand ?? null, three_d_secure: null, wallet: null,
      },
    },
    receipt_email: null, receipt_number: null, receipt_url: null, refunded: false, review: null, shipping: null, source: null,
    source_transfer: null, statement_descriptor: null, statement_descriptor_suffix: null, status: outcome.paid ? "succeeded" : "failed",
    transfer_data: null, transfer_group: null,
  }
  books.kept.charges[charge.id] = charge
  return charge
}

/** The charge that holds or took the intent's money; undefined before there is one. */
export function chargeOf(books: Books, intent: Stripe.PaymentIntent): Stripe.Charge | undefined {
  return typeof intent.latest_charge === "string" ? books.kept.charges[intent.latest_charge] : undefined
}
