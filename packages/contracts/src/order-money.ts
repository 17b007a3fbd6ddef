import { z } from "zod"

/** `POST /admin/payments/:id/refund`, as Medusa has it: kroner; without an amount all that is left. */
export const refundBody = z.strictObject({
  amount: z.number("Beløpet må være et tall.").positive("Beløpet må være større enn 0.").optional(),
  refund_reason_id: z.string().max(64).nullish(),
  note: z.string().max(2000).nullish(),
})
export type RefundBody = z.infer<typeof refundBody>

/** `POST /admin/payments/:id/capture`: what is held is taken whole. */
export const captureBody = z.looseObject({ amount: z.number("Beløpet må være et tall.").nullish() })

/** `POST /admin/orders/:id/cancel`: nothing but the wish. */
export const cancelOrderBody = z.looseObject({})
