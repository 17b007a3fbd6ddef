import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { tellOfWayStep, type TellOfWayInput } from "./steps/tell-of-way"

/** Tells the buyer of a web order that it can be fetched, or that it is sent: once for each fulfilment. */
export const tellOfWayWorkflow = createWorkflow("tell-of-way", (input: TellOfWayInput) => {
  const key = transform({ input }, (data) => `way:${data.input.fulfilment_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const result = tellOfWayStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
