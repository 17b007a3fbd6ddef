import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { tellOfComplaintStep } from "./steps/tell-of-complaint"
import type { StatementInput } from "./steps/tell-of-withdrawal"

/** Sends the receipt of a complaint, once, and tells staff. */
export const tellOfComplaintWorkflow = createWorkflow("tell-of-complaint", (input: StatementInput) => {
  const key = transform({ input }, (data) => `tell:${data.input.id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const result = tellOfComplaintStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
