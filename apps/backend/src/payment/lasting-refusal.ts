import { MedusaError } from "@medusajs/framework/utils"

const MINUTE_MS = 60_000
const lasting: readonly unknown[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_FOUND]
const ofPayment: readonly unknown[] = [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR]

/**
 * Whether a cart whose money is held will never be ordered. A refusal that its buyer may still mend is given a quarter of
 * an hour, one that nobody understands an hour: then the money goes back.
 */
export function isLastingRefusal(error: unknown, age_ms: number): boolean {
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : null
  if (ofPayment.includes(type)) return false
  return age_ms > (lasting.includes(type) ? 15 : 60) * MINUTE_MS
}
