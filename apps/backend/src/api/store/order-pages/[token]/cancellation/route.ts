import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage } from "@verksted/contracts/order-page"
import { cancelUnpaidOrderWorkflow } from "../../../../../workflows/after-purchase/cancel-unpaid-order"
import { openedOrder } from "../../opened-order"

/** The buyer takes back an order that is not paid. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ order: OrderPage }>) {
  const { order_id } = await openedOrder(req)
  await cancelUnpaidOrderWorkflow(req.scope).run({ input: { order_id } })
  const { page } = await openedOrder(req)
  res.json({ order: page })
}
