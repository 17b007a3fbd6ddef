import type { CreateOrderClaimDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { complaintOf } from "../../../after-purchase/statements"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"

export type ClaimItem = { item_id: string; quantity: number; note: string }

/** The claim that a complaint asks for; none when it has one. */
export const findUnlandedComplaintStep = createStep("find-unlanded-complaint", async ({ id }: { id: string }, { container }) => {
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  const { order_id, claim_id, wish, lines, text } = complaintOf(await service.retrieveComplaint(id))
  const claim: CreateOrderClaimDTO = { order_id, type: wish === "replacement" ? "replace" : "refund", metadata: { complaint_id: id } }
  const items: ClaimItem[] = lines.map(({ item_id, quantity }) => ({ item_id, quantity, note: text }))
  return new StepResponse({ claims: claim_id ? [] : [claim], items })
})
