import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createCardIdentityStep, type NewCard } from "./steps/create-card-identity"
import { handCardToMakerStep } from "./steps/hand-card-to-maker"
import { killFormerCardStep } from "./steps/kill-former-card"

/** A new card for a maker; the old one dies with it. The code is answered here and never again. */
export const issueMakerCardWorkflow = createWorkflow("issue-maker-card", (input: NewCard) => {
  const key = transform({ input }, (data) => `maker-card-of:${data.input.maker_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const card = createCardIdentityStep(input)
  const hand = transform({ input, card }, (data) => ({
    maker_id: data.input.maker_id,
    identity_id: data.card.identity_id,
    former_identity_id: data.card.former_identity_id,
  }))
  handCardToMakerStep(hand)
  releaseLockStep({ key })
  killFormerCardStep(card.former_identity_id)
  return new WorkflowResponse({ code: card.code })
})
