import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawalForm } from "../../../../../pdf/withdrawal-form/withdrawal-form"
import { openedOrder } from "../../opened-order"
import { sendPdf } from "../../send-pdf"

/** The statutory form as PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { page: order, profile: seller, language } = await openedOrder(req)
  sendPdf(res, await withdrawalForm({ order, seller, language }))
}
