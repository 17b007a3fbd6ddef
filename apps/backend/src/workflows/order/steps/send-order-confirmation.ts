import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readEnvironment } from "../../../config/read-environment"
import { orderConfirmation } from "../../../mail/order-confirmation/order-confirmation"
import { loadOrderPage } from "../load-order-page"
import { orderToken } from "../order-token"

export type SendOrderConfirmationInput = { order_id: string }

/** A sent e-mail cannot be called back, so there is no compensation; the key makes a second call do nothing. */
export const sendOrderConfirmationStep = createStep("send-order-confirmation", async ({ order_id }: SendOrderConfirmationInput, { container }) => {
  const found = await loadOrderPage(container, order_id)
  if (!found) return new StepResponse({ sent: false })
  const { page: order, profile: seller } = found
  const { LINK_SECRET, STOREFRONT_URL } = readEnvironment()
  const link = `${STOREFRONT_URL}/ordre/${orderToken(order_id, LINK_SECRET)}`
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: order.email,
    from: `"${seller.shop_name.replaceAll(/["\\\r\n]/g, "")}" <${seller.email}>`,
    channel: "email",
    template: "order-confirmation",
    resource_id: order_id,
    resource_type: "order",
    idempotency_key: `order-confirmation:${order_id}`,
    content: orderConfirmation({ order, seller, link }),
  })
  return new StepResponse({ sent: true })
})
