import { z } from "zod"

/** `POST /store/payment-collections/:id/payment-sessions`. */
export const paymentSessionBody = z.strictObject({
  provider_id: z.string("Velg hvordan du vil betale.").max(80),
  /** All that a shopper may say of a payment: a provider of real money would take orders from free data. */
  data: z.strictObject({
    /** The demo's card alone reads a number; Stripe's is given to Stripe. */
    card_number: z.string().max(40).optional(),
    /** Whether an account keeps the card for the next time. */
    save_card: z.boolean().optional(),
  }).optional(),
})
