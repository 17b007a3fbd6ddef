/** What is to be done so that the books and Stripe agree on one refund more. */
export type RefundPlan =
  | { does: "refund" }
  /** Stripe gave it back already, and nobody here heard the answer. */
  | { does: "nothing" }
  | { does: "refuse"; reason: "too_much" | "unbooked" | "unpaid"; ore: number }

/** Amounts in øre. `booked` is what the books say is given back before this refund, `given` what Stripe says. */
export type RefundFacts = { wanted: number; captured: number; booked: number; given: number }

/**
 * A refund that Stripe knows and the books do not is this one when it is as large: its answer was lost. Another amount
 * must be booked first, or nobody could tell which refund is which; and what the books say must have been given.
 */
export function refundPlan({ wanted, captured, booked, given }: RefundFacts): RefundPlan {
  if (booked + wanted > captured) return { does: "refuse", reason: "too_much", ore: captured - booked }
  if (given === booked) return { does: "refund" }
  if (given < booked) return { does: "refuse", reason: "unpaid", ore: booked - given }
  return given - booked === wanted ? { does: "nothing" } : { does: "refuse", reason: "unbooked", ore: given - booked }
}
