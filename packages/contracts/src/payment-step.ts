import { z } from "zod"

/**
 * What the browser says of a payment, beside the form: what Stripe found wrong with what was filled in, and whether Stripe
 * said that it is paid. Neither is believed where money is concerned.
 */
export const paymentStep = z.object({
  payment_problem: z.string().max(300).catch(""),
  is_paid: z.literal("1").transform(() => true).catch(false),
})
