import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ComplaintRequest } from "@verksted/contracts/complaint"
import type { ComplaintRow } from "../../../after-purchase/statements"
import { AFTER_PURCHASE_MODULE } from "../../../modules/after-purchase"
import type { AfterPurchaseService } from "../../../modules/after-purchase/service"
import { loadWebOrder } from "../../order/load-web-order"

/** `photos` are JPEG pictures without any data about camera or place, in base64. */
export type ComplainInput = { order_id: string; request: ComplaintRequest; photos: string[] }
type Checked = { known_id: string | null; lines: ComplaintRow["lines"] }

/** The lines that the complaint is about; `known_id` names it when it was received before. */
export const checkComplaintStep = createStep("check-complaint", async ({ order_id, request }: ComplainInput, { container }) => {
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  const [known] = await service.listComplaints({ order_id, key: request.key }, { take: 1 })
  if (known) return new StepResponse<Checked>({ known_id: known.id, lines: [] })

  const order = await loadWebOrder(container, order_id)
  if (!order || order.status === "canceled") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bestillingen er avbestilt, så det er ingenting å klage på.")
  const lines = request.item_ids.map((item_id) => {
    const item = order.items.find(({ id }) => id === item_id)
    if (!item) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Varen hører ikke til denne bestillingen. Last siden på nytt, og prøv igjen.")
    return { item_id, title: item.product_title ?? item.title, variant_title: item.variant_title ?? null, quantity: item.quantity }
  })
  return new StepResponse<Checked>({ known_id: null, lines })
})
