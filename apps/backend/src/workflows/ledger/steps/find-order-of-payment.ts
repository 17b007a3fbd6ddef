import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPlain, type Query } from "../facts/query"

type Payment = { payment_collection: { order?: { id: string } | null } | null }

/** The order that a payment pays; null while the customer has only a cart. */
export const findOrderOfPaymentStep = createStep("find-order-of-payment", async ({ payment_id }: { payment_id: string }, { container }) => {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const found = await readPlain<Payment>(query, { entity: "payment", fields: ["payment_collection.order.id"], filters: { id: payment_id } })
  return new StepResponse(found[0]?.payment_collection?.order?.id ?? null)
})
