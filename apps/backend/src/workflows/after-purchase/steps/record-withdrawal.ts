import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WithdrawalRequest } from "@verksted/contracts/withdrawal"
import { withdrawalProblem } from "../../../after-purchase/withdrawal-problem"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"
import { loadOrderPage } from "../../order/load-order-page"

export type WithdrawPurchaseInput = { order_id: string; request: WithdrawalRequest }

/** Writes the statement down, unless it is written down already. */
export const recordWithdrawalStep = createStep(
  "record-withdrawal",
  async ({ order_id, request }: WithdrawPurchaseInput, { container }) => {
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    const [known] = await service.listWithdrawals({ order_id, key: request.key }, { take: 1 })
    if (known) return new StepResponse({ id: known.id }, null)

    const found = await loadOrderPage(container, order_id)
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
    const { page, profile } = found
    const problem = withdrawalProblem(request, page.lines, page.withdrawal, profile.email)
    if (problem) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)

    const { key, name, email } = request
    const { id } = await service.createWithdrawals({ order_id, key, name, email, stated_at: new Date() })
    const lines = request.lines.map(({ item_id, quantity }) => {
      const { title = "", variant_title = null } = page.lines.find((line) => line.item_id === item_id) ?? {}
      return { withdrawal_id: id, item_id, quantity, title, variant_title }
    })
    await service.createWithdrawalLines(lines)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    const lines = await service.listWithdrawalLines({ withdrawal_id: id }, { select: ["id"] })
    await service.deleteWithdrawalLines(lines.map((line) => line.id))
    await service.deleteWithdrawals([id])
  },
)
