import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailOfOrder } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { unfetchedCancelledLetter } from "../../../mail/way/unfetched-cancelled-letter"
import { loadOrderPage } from "../../order/load-order-page"

/** Word to the buyer, of what was paid back too. Nothing sent can be called back; the key makes a second call send nothing. */
export const tellOfUnfetchedCancellationStep = createStep("tell-of-unfetched-cancellation", async ({ order_id }: { order_id: string }, { container }) => {
  const found = await loadOrderPage(container, order_id)
  if (!found) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const mail = unfetchedCancelledLetter({ order, seller, link: orderAddress(order_id, language), language })
  await container.resolve(Modules.NOTIFICATION).createNotifications(mailOfOrder({ order_id, to: order.email, seller, template: "unfetched-cancelled", key: `unfetched-cancelled:${order_id}`, mail }))
  return new StepResponse({ told: true })
})
