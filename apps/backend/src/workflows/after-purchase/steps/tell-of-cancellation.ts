import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancellationNotice } from "../../../mail/cancellation-notice"
import { mailOfOrder, noticeForStaff } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { loadOrderPage } from "../../order/load-order-page"

/** Word to the buyer and to staff. Nothing sent can be called back; keys make a second call send nothing. */
export const tellOfCancellationStep = createStep("tell-of-cancellation", async ({ order_id }: { order_id: string }, { container }) => {
  const found = await loadOrderPage(container, order_id)
  if (!found) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const mail = cancellationNotice({ order, seller, link: orderAddress(order_id, language), language })
  await container.resolve(Modules.NOTIFICATION).createNotifications([
    mailOfOrder({ order_id, to: order.email, seller, template: "order-cancellation", key: `order-cancellation:${order_id}`, mail }),
    noticeForStaff(`order-cancellation:${order_id}:staff`, `Avbestilt: ordre ${order.display_id}`, "Kunden avbestilte før noe var betalt. Varene er til salgs igjen."),
  ])
  return new StepResponse({ told: true })
})
