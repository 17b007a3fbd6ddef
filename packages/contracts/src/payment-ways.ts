import { z } from "zod"

/** A way of paying that the web shop takes, and what the buyer's browser needs for it. */
export const paymentWay = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("stripe"),
    provider_id: z.string(),
    publishable_key: z.string(),
    /** Stripe.js, or the stand-in's. */
    script_url: z.url(),
    /** Money is held when the order is placed, and taken when it is sent or made ready. */
    capture_method: z.literal("manual"),
  }),
  z.object({ kind: z.literal("test_card"), provider_id: z.string() }),
])
export type PaymentWay = z.infer<typeof paymentWay>

/** `GET /store/payment-ways`, the first choice first. */
export const paymentWays = z.object({ ways: z.array(paymentWay) })
export type PaymentWays = z.infer<typeof paymentWays>
