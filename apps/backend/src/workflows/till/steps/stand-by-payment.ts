import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { payment_id: string; amount: number }

/**
 * Does nothing; if a later step fails, it books the captured payment back. Medusa never undoes a capture by itself, since
 * a real provider's money has moved; here nothing has, and a captured payment without a sale would count in the books.
 * @param input amount in kroner, as Medusa keeps it
 */
export const standByPaymentStep = createStep(
  "stand-by-payment",
  async (payment: Input) => new StepResponse(undefined, payment),
  async (payment, { container }) => {
    if (payment) await container.resolve<IPaymentModuleService>(Modules.PAYMENT).refundPayment({ payment_id: payment.payment_id, amount: payment.amount })
  },
)
