import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../../../config/stored-as"
import type { CancelUnfetchedInput } from "../cancel-unfetched-order"

const fulfilments = z.array(z.object({ id: z.string(), canceled_at: z.coerce.date().nullish() }))

/**
 * What lies ready is ready no more. It is not undone when the money cannot be paid back: the things stay the buyer's, since
 * the order still reserves them, and the next try goes on from here.
 */
export const takeBackReadyThingsStep = createStep("take-back-ready-things", async ({ order_id, canceled_by }: CancelUnfetchedInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["fulfillments.id", "fulfillments.canceled_at"], filters: { id: order_id } })
  const open = storedAs(fulfilments, data[0]?.fulfillments ?? [], "fulfillments").filter(({ canceled_at }) => !canceled_at)
  for (const { id } of open) {
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id: id, canceled_by, no_notification: true } })
  }
  return new StepResponse(open.length)
})
