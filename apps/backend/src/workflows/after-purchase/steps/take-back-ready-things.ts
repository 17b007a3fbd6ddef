import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { orderFulfilments } from "../../../after-purchase/order-fulfilments"
import type { CancelUnfetchedInput } from "../cancel-unfetched-order"

/**
 * What lies ready is ready no more. It is not undone when the money cannot be paid back: the things stay the buyer's, since
 * the order still reserves them, and the next try goes on from here.
 */
export const takeBackReadyThingsStep = createStep("take-back-ready-things", async ({ order_id, canceled_by }: CancelUnfetchedInput, { container }) => {
  const open = await orderFulfilments(container, order_id)
  for (const { id } of open) {
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id: id, canceled_by, no_notification: true } })
  }
  return new StepResponse(open.length)
})
