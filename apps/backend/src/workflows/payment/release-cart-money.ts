import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { releaseSessionsStep } from "./steps/release-sessions"

/** Gives free what is held at Stripe for a cart that becomes no order. Under the cart's own lock: an order may be on its way. */
export const releaseCartMoneyWorkflow = createWorkflow("release-cart-money", (input: { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  const released = releaseSessionsStep(input)
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(released)
})
