import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { OrderPage } from "@verksted/contracts/order-page"
import { readEnvironment } from "../../../../config/read-environment"
import { loadOrderPage } from "../../../../workflows/order/load-order-page"
import { orderIdOf } from "../../../../workflows/order/order-token"

/** An order by its signed link. Every token that opens nothing gets the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: OrderPage }>) {
  const orderId = orderIdOf(req.params.token ?? "", readEnvironment().LINK_SECRET)
  const found = orderId ? await loadOrderPage(req.scope, orderId) : null
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen. Sjekk at du har hele lenken fra e-posten.")
  res.setHeader("cache-control", "private, no-store")
  res.json({ order: found.page })
}
