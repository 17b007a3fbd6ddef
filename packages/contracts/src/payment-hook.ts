import { z } from "zod"

/** `POST /hooks/payment/:provider`: who tells of a payment. */
export const paymentHook = z.object({ provider: z.enum(["stripe_stripe", "pp_stripe_stripe"], "Ukjent betalingstjeneste.") })
