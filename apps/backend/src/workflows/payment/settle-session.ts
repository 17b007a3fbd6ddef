import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { settleSessionStep } from "./steps/settle-session"

/** Asks Stripe about one session, and sees to it that its money belongs to an order or goes back. May be asked at any time. */
export const settleSessionWorkflow = createWorkflow("settle-session", (input: { session_id: string }) => {
  const key = transform({ input }, (data) => `settle:${data.input.session_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 120 })
  const settled = settleSessionStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(settled)
})
