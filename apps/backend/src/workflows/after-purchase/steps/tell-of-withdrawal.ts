import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailOfOrder, noticeForStaff } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { thingWords } from "../../../mail/thing-words"
import { withdrawalReceipt } from "../../../mail/withdrawal-receipt"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"
import { loadOrderPage } from "../../order/load-order-page"

export type StatementInput = { order_id: string; id: string }

/**
 * The receipt to the buyer, and word to staff. Whoever has only the link may name another address for the receipt: the
 * order's own address hears of it too. Nothing sent can be called back; keys make a second call send nothing.
 */
export const tellOfWithdrawalStep = createStep("tell-of-withdrawal", async ({ order_id, id }: StatementInput, { container }) => {
  const found = await loadOrderPage(container, order_id)
  const withdrawal = found?.page.withdrawals.find((each) => each.id === id)
  if (!found || !withdrawal) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const mail = withdrawalReceipt({ withdrawal, order, seller, link: orderAddress(order_id, language), language })
  const addresses = [...new Set([withdrawal.email, order.email].map((address) => address.toLowerCase()))]
  await container.resolve(Modules.NOTIFICATION).createNotifications([
    ...addresses.map((to, index) => mailOfOrder({ order_id, to, seller, template: "withdrawal-receipt", key: `withdrawal:${id}:${index}`, mail })),
    noticeForStaff(`withdrawal:${id}:staff`, `Angret kjøp: ordre ${order.display_id}`, withdrawal.lines.map(thingWords).join(", ")),
  ])
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  await service.updateWithdrawals({ id, told_at: new Date() })
  return new StepResponse({ told: true })
})
