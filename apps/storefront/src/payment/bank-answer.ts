/** What Stripe says in the address that it leads a buyer back to. Anybody may write it there: it chooses words, never an order. */
export type BankAnswer = "yes" | "no" | "none"

/** The answer in `redirect_status`; a payment that is still on its way counts as one that will come. */
export function bankAnswer(redirectStatus: unknown): BankAnswer {
  if (redirectStatus === "succeeded" || redirectStatus === "pending" || redirectStatus === "processing") return "yes"
  return redirectStatus === undefined ? "none" : "no"
}
