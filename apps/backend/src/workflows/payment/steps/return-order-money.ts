import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { kronerFromOre } from "@verksted/money/kroner"
import { orderMoney } from "../../../payment/order-payments"
import { refundOrderPaymentWorkflow } from "../refund-order-payment"

/**
 * Gives an order's money by Stripe free, or back, before the order is cancelled. What is moved stays moved: cancelling again
 * goes on from there.
 * @throws MedusaError for an order that may not be cancelled, and when Stripe does not answer; the order then stands
 */
export const returnOrderMoneyStep = createStep("return-order-money", async ({ order_id }: { order_id: string }, { container }) => {
  const order = await orderMoney(container, order_id)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
  if (order.status === "canceled" || order.status === "completed") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bestillingen er avsluttet og kan ikke avbestilles.")
  if (order.on_its_way) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Noe av bestillingen er pakket, sendt eller utlevert. Angre det først, eller ta imot en retur.")
  const payments = container.resolve(Modules.PAYMENT)
  for (const { id, captured, refunded, canceled } of order.payments) {
    if (captured > refunded) await refundOrderPaymentWorkflow(container).run({ input: { payment_id: id, amount: kronerFromOre(captured - refunded), note: "Avbestilt" } })
    else if (captured === 0 && !canceled) await payments.cancelPayment(id)
  }
  return new StepResponse({ returned: order.payments.length })
})
