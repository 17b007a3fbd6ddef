import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { notePricesStep, type NotePricesInput } from "./steps/note-prices"

/** Adds to the price history what costs something else than before; one at a time, so that nothing is noted twice. */
export const notePricesWorkflow = createWorkflow("note-prices", (input: WorkflowData<NotePricesInput>) => {
  acquireLockStep({ key: "note-prices", timeout: 30, ttl: 120 })
  const noted = notePricesStep(input)
  releaseLockStep({ key: "note-prices" })
  return new WorkflowResponse(noted)
})
