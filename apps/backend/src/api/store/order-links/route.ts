import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { orderLinkRequest } from "@verksted/contracts/order-page"
import { readEnvironment } from "../../../config/read-environment"
import { orderToken } from "../../../workflows/order/order-token"

/** Whoever holds the cart's secret id gets its order's link. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ token: string }>) {
  const { cart_id } = orderLinkRequest.parse(req.body)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Handlekurven er ikke bestilt.")
  res.json({ token: orderToken(data[0].order_id, readEnvironment().LINK_SECRET) })
}
