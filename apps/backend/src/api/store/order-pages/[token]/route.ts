import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage } from "@verksted/contracts/order-page"
import { openedOrder } from "../opened-order"

/** An order by its signed link. Every token that opens nothing gets the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: OrderPage }>) {
  const { page } = await openedOrder(req)
  res.setHeader("cache-control", "private, no-store")
  res.json({ order: page })
}
