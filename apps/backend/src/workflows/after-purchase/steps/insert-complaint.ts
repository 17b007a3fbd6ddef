import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ComplaintRequest } from "@verksted/contracts/complaint"
import type { ComplaintRow } from "../../../after-purchase/statements"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"

type Input = { order_id: string; request: ComplaintRequest; lines: ComplaintRow["lines"]; photo_ids: string[] }

/** Writes the complaint down. Medusa's type of a json column knows no lists. */
export const insertComplaintStep = createStep(
  "insert-complaint",
  async ({ order_id, request, lines, photo_ids }: Input, { container }) => {
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    const { key, text, wish } = request
    const row = { order_id, key, text, wish, lines: lines as unknown as Record<string, unknown>, photo_ids: photo_ids as unknown as Record<string, unknown>, stated_at: new Date() }
    const { id } = await service.createComplaints(row)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    await service.deleteComplaints([id])
  },
)
