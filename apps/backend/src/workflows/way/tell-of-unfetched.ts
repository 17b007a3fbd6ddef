import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Unfetched } from "./steps/find-unfetched"
import { tellOfUnfetchedStep } from "./steps/tell-of-unfetched"

/** Reminds the buyer of what lies ready, or tells that the time is up: once for each fulfilment. */
export const tellOfUnfetchedWorkflow = createWorkflow("tell-of-unfetched", (input: WorkflowData<Unfetched>) => {
  const key = transform({ input }, (data) => `way:${data.input.fulfilment_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const result = tellOfUnfetchedStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
