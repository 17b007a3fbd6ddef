import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderClaimsStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { addClaimItemsStep } from "./steps/add-claim-items"
import { findUnlandedComplaintStep } from "./steps/find-unlanded-complaint"
import { noteClaimStep } from "./steps/note-claim"

/**
 * Makes Medusa's claim of a complaint, for staff to answer. No change of the order is opened: nothing of money or stock
 * moves, and a withdrawal or a return that comes meanwhile is not held up. Does nothing when there is a claim already.
 */
export const landComplaintWorkflow = createWorkflow("land-complaint", (input: { id: string }) => {
  const key = transform({ input }, (data) => `complaint:${data.input.id}`)
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = findUnlandedComplaintStep(input)
  when({ found }, (data) => data.found.claims.length > 0).then(() => {
    const claims = createOrderClaimsStep(found.claims)
    const claim_id = transform({ claims }, (data) => data.claims[0]?.id ?? "")
    addClaimItemsStep({ claim_id, items: found.items })
    noteClaimStep({ id: input.id, claim_id })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(found)
})
