/**
 * Why the Store API refuses, for pages that say it in words of their own: the sentence that comes with it is Norwegian.
 * Sent as `code` of an error's answer.
 */
export const refusalCodes = [
  "not_enough_stock", "held_by_other", "not_for_sale", "line_gone", "cart_gone", "cart_empty", "shop_closed", "email_missing", "delivery_missing", "address_missing",
  "cannot_be_sent", "amount_changed", "test_card_only", "card_declined", "payment_failed", "payment_missing",
  "code_unknown", "code_not_yet", "code_expired", "code_used_up",
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** The code, when it is one of ours. */
export function refusalCode(code: unknown): RefusalCode | null {
  return refusalCodes.find((known) => known === code) ?? null
}
