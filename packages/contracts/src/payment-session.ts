import { z } from "zod"

/** `POST /store/payment-collections/:id/payment-sessions`. */
export const paymentSessionBody = z.strictObject({
  provider_id: z.string("Velg hvordan du vil betale.").max(80),
  /** Only what the demo's card reads: a provider of real money would take orders from free data. */
  data: z.strictObject({ card_number: z.string().max(40).optional() }).optional(),
})
