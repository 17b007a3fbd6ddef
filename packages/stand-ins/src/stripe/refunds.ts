import type Stripe from "stripe"
import { type Books, newId, now } from "./books.js"
import { chargeOf } from "./charges.js"
import { newEvent } from "./events.js"
import { invalid, missing } from "./failure.js"
import { type Fields, text, textMap } from "./form.js"
import { findIntent } from "./intents.js"

/** `POST /v1/refunds`: gives money back, never more than was taken. @throws StripeFailure 400, 404 */
export function createRefund(books: Books, fields: Fields): Stripe.Refund {
  const charge = chargeIn(books, fields)
  const left = charge.amount_captured - charge.amount_refunded
  if (left <= 0) throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded", charge: charge.id })
  const amount = Number(text(fields, "amount") ?? left)
  if (!Number.isInteger(amount) || amount <= 0) throw invalid("Invalid positive integer", { code: "parameter_invalid_integer", param: "amount" })
  if (amount > left) {
    const shown = (ore: number) => `${(ore / 100).toFixed(2)} ${charge.currency}`
    throw invalid(`Refund amount (${shown(amount)}) is greater than unrefunded amount on charge (${shown(left)})`, { param: "amount", charge: charge.id })
  }
  const refund: Stripe.Refund = {
    id: newId("re"), object: "refund", amount, balance_transaction: newId("txn"), charge: charge.id, created: now(), currency: charge.currency,
    metadata: textMap(fields, "metadata"), payment_intent: charge.payment_intent, reason: null, receipt_number: null, source_transfer_reversal: null,
    status: "succeeded", transfer_reversal: null,
  }
  books.kept.refunds[refund.id] = refund
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount_captured
  newEvent(books, "charge.refunded", charge)
  return refund
}

/** The refund with this id. @throws StripeFailure 404 */
export function findRefund(books: Books, id: string): Stripe.Refund {
  const refund = books.kept.refunds[id]
  if (!refund) throw missing("refund", id)
  return refund
}

function chargeIn(books: Books, fields: Fields): Stripe.Charge {
  const intentId = text(fields, "payment_intent")
  if (intentId) {
    const charge = chargeOf(books, findIntent(books, intentId))
    if (!charge?.captured) throw invalid(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, { param: "payment_intent" })
    return charge
  }
  const id = text(fields, "charge") ?? ""
  const charge = books.kept.charges[id]
  if (!charge) throw missing("charge", id)
  return charge
}
