import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailOfOrder } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { orderConfirmation } from "../../../mail/order-confirmation/order-confirmation"
import { withdrawalForm } from "../../../pdf/withdrawal-form/withdrawal-form"
import { loadOrderPage } from "../load-order-page"

export type SendOrderConfirmationInput = { order_id: string }

/** A sent e-mail cannot be called back, so there is no compensation; the key makes a second call do nothing. */
export const sendOrderConfirmationStep = createStep("send-order-confirmation", async ({ order_id }: SendOrderConfirmationInput, { container }) => {
  const found = await loadOrderPage(container, order_id)
  if (!found) return new StepResponse({ sent: false })
  const { page: order, profile: seller, language } = found
  const mail = orderConfirmation({ order, seller, link: orderAddress(order_id, language), language })
  const { filename, content } = await withdrawalForm({ order, seller, language })
  const attachments = [{ filename, content_type: "application/pdf", content: content.toString("base64") }]
  const key = `order-confirmation:${order_id}`
  await container.resolve(Modules.NOTIFICATION).createNotifications(mailOfOrder({ order_id, to: order.email, seller, template: "order-confirmation", key, mail, attachments }))
  return new StepResponse({ sent: true })
})
