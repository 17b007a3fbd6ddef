import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { orderMoney } from "../../../payment/order-payments"

/** Money that is taken is given back by a refund, never by undoing this. */
export const captureOrderStep = createStep("capture-order", async ({ order_id }: { order_id: string }, { container }) => {
  const order = await orderMoney(container, order_id)
  const held = order && order.status !== "canceled" ? order.payments.filter(({ captured }) => captured === 0) : []
  for (const { id } of held) await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
  return new StepResponse({ captured: held.length })
})
