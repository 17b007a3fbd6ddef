/** A counter sale is never under way longer than this. */
const UNDER_WAY_MS = 5 * 60_000

/**
 * Whether an order's money may be recorded. While the till completes a sale its payment is captured before the sale's
 * own row is there, and that row has the sale's time and cash rounding. An order of the counter that still has none
 * after five minutes was made without the till, and is recorded as it is.
 */
export function isSettled(order: { at_counter: boolean; has_counter_sale: boolean; captured_at: readonly string[] }, now: Date): boolean {
  if (!order.at_counter || order.has_counter_sale) return true
  return order.captured_at.every((at) => now.getTime() - Date.parse(at) > UNDER_WAY_MS)
}
