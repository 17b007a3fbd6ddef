import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { receipt } from "../../../../../pdf/receipt/receipt"
import { openedOrder } from "../../opened-order"
import { sendPdf } from "../../send-pdf"

/** The receipt as PDF, once the order is paid. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { page: order, profile: seller, language } = await openedOrder(req)
  if (!order.payment.paid) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bestillingen er ikke betalt, så det er ingen kvittering ennå.")
  sendPdf(res, await receipt({ order, seller, language }))
}
