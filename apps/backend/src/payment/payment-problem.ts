import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { declinedSentence } from "./declined-sentence"

type Intent = Pick<Stripe.PaymentIntent, "status" | "amount" | "last_payment_error">

/**
 * Why an order cannot be placed on this intent, as what the buyer is told; null when its money is held or taken.
 * @param ore what the cart's session says is to be paid
 */
export function paymentProblem(intent: Intent, ore: number): MedusaError | null {
  const { PAYMENT_AUTHORIZATION_ERROR, PAYMENT_REQUIRES_MORE_ERROR, NOT_ALLOWED } = MedusaError.Types
  switch (intent.status) {
    case "requires_capture":
    case "succeeded":
      return intent.amount === ore ? null : new MedusaError(NOT_ALLOWED, "Beløpet er endret. Betal på nytt.", "amount_changed")
    case "requires_action":
      return new MedusaError(PAYMENT_REQUIRES_MORE_ERROR, "Banken din venter på at du bekrefter betalingen.", "payment_unfinished")
    case "processing":
      return new MedusaError(PAYMENT_REQUIRES_MORE_ERROR, "Betalingen er ikke ferdig. Vent litt og prøv igjen.", "payment_unfinished")
    case "canceled":
      return new MedusaError(PAYMENT_AUTHORIZATION_ERROR, "Betalingen er avbrutt. Velg hvordan du vil betale.", "payment_missing")
    default:
      return intent.last_payment_error
        ? new MedusaError(PAYMENT_AUTHORIZATION_ERROR, declinedSentence(intent.last_payment_error), "card_declined")
        : new MedusaError(PAYMENT_AUTHORIZATION_ERROR, "Betalingen er ikke fullført. Skriv kortet ditt og prøv igjen.", "payment_unfinished")
  }
}
