import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type StatementInput, tellOfWithdrawalStep } from "./steps/tell-of-withdrawal"

/** Sends the receipt of a withdrawal, once, and tells staff. */
export const tellOfWithdrawalWorkflow = createWorkflow("tell-of-withdrawal", (input: StatementInput) => {
  const key = transform({ input }, (data) => `tell:${data.input.id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const result = tellOfWithdrawalStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
