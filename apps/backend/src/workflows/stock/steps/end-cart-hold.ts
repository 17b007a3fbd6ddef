import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { endHold, holdAgain } from "../end-hold"

/** Gives the cart's pieces free. */
export const endCartHoldStep = createStep(
  "end-cart-hold",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const ended = await endHold(container, cart_id)
    return new StepResponse({ ended: ended.length > 0 }, ended)
  },
  async (ended, { container }) => {
    if (ended) await holdAgain(container, ended)
  },
)
