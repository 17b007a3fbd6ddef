import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FindOrderRequest } from "@verksted/contracts/find-order"
import { mailOfOrder } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { orderLinkLetter } from "../../../mail/order-link-letter"
import { loadOrderPage } from "../../order/load-order-page"

const TEN_MINUTES_MS = 600_000

/** Sends the link, at most once in ten minutes for each order. A sent e-mail cannot be called back. */
export const sendOrderLinkStep = createStep("send-order-link", async ({ email, display_id }: FindOrderRequest, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { display_id: String(display_id) } })
  const order_id = data[0]?.id
  const found = order_id ? await loadOrderPage(container, order_id) : null
  if (!order_id || !found || found.page.email.toLowerCase() !== email.toLowerCase()) return new StepResponse({ sent: false })
  const { page: order, profile: seller, language } = found
  const mail = orderLinkLetter({ order, seller, link: orderAddress(order_id, language), language })
  const key = `order-link:${order_id}:${Math.floor(Date.now() / TEN_MINUTES_MS)}`
  await container.resolve(Modules.NOTIFICATION).createNotifications(mailOfOrder({ order_id, to: order.email, seller, template: "order-link", key, mail }))
  return new StepResponse({ sent: true })
})
