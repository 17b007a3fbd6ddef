import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findOrderRequest } from "@verksted/contracts/find-order"
import { askForOrderLinkWorkflow } from "../../../workflows/after-purchase/ask-for-order-link"

/** Asks for an order's link by e-mail. The same answer whether there is such an order or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ asked: true }>) {
  const { result } = await askForOrderLinkWorkflow(req.scope).run({ input: findOrderRequest.parse(req.body) })
  res.status(202).json(result)
}
