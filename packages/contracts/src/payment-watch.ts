import { z } from "zod"

/** `POST /admin/payment-reconciliation`: nothing but the wish. */
export const reconciliationRequest = z.strictObject({})

/** What a reconciliation with Stripe did: how many sessions were asked about, and what became of them. */
export const paymentReconciliation = z.object({
  asked: z.number().int(), ordered: z.number().int(), given_back: z.number().int(), closed: z.number().int(), holds_ended: z.number().int(),
  /** Could not be settled now; asked about again the next time. */
  failed: z.number().int(),
})
export type PaymentReconciliation = z.infer<typeof paymentReconciliation>

/** A line of the log of payments. `amount` in øre; `at` is ISO 8601. */
export const paymentFinding = z.object({
  id: z.string(),
  what: z.enum(["ordered", "given_back", "hold_ended", "capture_late", "failed"]),
  why: z.string(),
  intent_id: z.string(),
  order_id: z.string().nullable(),
  amount: z.number().int(),
  at: z.string(),
})

/** `GET /admin/payment-reconciliation`: the newest first. */
export const paymentFindings = z.object({ findings: z.array(paymentFinding) })
export type PaymentFindings = z.infer<typeof paymentFindings>
