import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"

/** Notes which claim of Medusa's a complaint has become. */
export const noteClaimStep = createStep(
  "note-claim",
  async (note: { id: string; claim_id: string }, { container }) => {
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    await service.updateComplaints(note)
    return new StepResponse(note, note.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
    await service.updateComplaints({ id, claim_id: null })
  },
)
