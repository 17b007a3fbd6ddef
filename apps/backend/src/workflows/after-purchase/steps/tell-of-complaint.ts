import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { complaintReceipt } from "../../../mail/complaint-receipt"
import { mailOfOrder, noticeForStaff } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"
import { loadOrderPage } from "../../order/load-order-page"
import type { StatementInput } from "./tell-of-withdrawal"

/** The receipt to the buyer, and word to staff. Nothing sent can be called back; keys make a second call send nothing. */
export const tellOfComplaintStep = createStep("tell-of-complaint", async ({ order_id, id }: StatementInput, { container }) => {
  const found = await loadOrderPage(container, order_id)
  const complaint = found?.page.complaints.find((each) => each.id === id)
  if (!found || !complaint) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const mail = complaintReceipt({ complaint, order, seller, link: orderAddress(order_id, language), language })
  await container.resolve(Modules.NOTIFICATION).createNotifications([
    mailOfOrder({ order_id, to: order.email, seller, template: "complaint-receipt", key: `complaint:${id}`, mail }),
    noticeForStaff(`complaint:${id}:staff`, `Reklamasjon: ordre ${order.display_id}`, complaint.lines.map(({ title }) => title).join(", ")),
  ])
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  await service.updateComplaints({ id, told_at: new Date() })
  return new StepResponse({ told: true })
})
