import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createOrderPaymentCollectionWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows"
import type { TillMeans } from "@verksted/contracts/till"
import { kronerFromOre } from "@verksted/money/kroner"
import { paymentProviderIds } from "../../till/payment-provider-ids"
import { standByPaymentStep } from "./steps/stand-by-payment"

type Input = { order_id: string; total: number; means: TillMeans; actor_id: string }

/** Books the order as paid, `total` in øre, by the provider of the means. Cash rounding is no part of the payment (R8). */
export const payAtCounterWorkflow = createWorkflow("pay-at-counter", (input: WorkflowData<Input>) => {
  const collections = createOrderPaymentCollectionWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ order_id: input.order_id, amount: kronerFromOre(input.total) })),
  })
  const payment = markPaymentCollectionAsPaid.runAsStep({
    input: transform({ input, collections }, ({ input, collections }) => ({
      order_id: input.order_id,
      payment_collection_id: collections[0]?.id ?? "",
      provider_id: paymentProviderIds[input.means],
      captured_by: input.actor_id,
    })),
  })
  const booked = transform({ input, payment }, ({ input, payment }) => ({ payment_id: payment?.id ?? "", amount: kronerFromOre(input.total) }))
  standByPaymentStep(booked)
  return new WorkflowResponse(booked)
})
