import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentReconciliation } from "@verksted/contracts/payment-watch"
import type { Settlement } from "../../../payment/settlement"
import { settleSessionWorkflow } from "../settle-session"

const counted: Record<Settlement, keyof PaymentReconciliation | null> = { leave: null, complete: "ordered", give_back: "given_back", close: "closed", hold_ended: "holds_ended" }

/** Each session for itself: one that fails holds up no other, and is asked about again the next time. */
export const settleEachStep = createStep("settle-each", async ({ session_ids }: { session_ids: string[] }, { container }) => {
  const sums: PaymentReconciliation = { asked: session_ids.length, ordered: 0, given_back: 0, closed: 0, holds_ended: 0, failed: 0 }
  for (const session_id of session_ids) {
    const { result, errors } = await settleSessionWorkflow(container).run({ input: { session_id }, throwOnError: false })
    const name = errors.length > 0 ? "failed" : counted[result]
    if (name) sums[name] += 1
  }
  return new StepResponse(sums)
})
