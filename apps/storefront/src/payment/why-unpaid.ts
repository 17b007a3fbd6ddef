import type { RefusalCode } from "@verksted/contracts/refusal"
import type { Placed } from "@/checkout/complete-order"

const UNPAID: readonly (RefusalCode | null)[] = ["card_declined", "payment_failed", "payment_missing", "payment_unfinished"]

/** What a cart that did not become an order means for who has just paid: not paid, not known yet, or something to be told. */
export function whyUnpaid(problem: Extract<Placed, { ok: false }>["problem"]): "unpaid" | "waiting" | "told" {
  if (problem.kind === "busy" || problem.kind === "unknown" || problem.kind === "wait") return "waiting"
  return problem.kind === "refused" && UNPAID.includes(problem.code) ? "unpaid" : "told"
}
