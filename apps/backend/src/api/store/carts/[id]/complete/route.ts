import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { entityId } from "@verksted/contracts/path-part"
import { completeOrRelease } from "../../../../../workflows/payment/complete-or-release"
import { completionRefusal } from "../../completion-refusal"
import { pathPart } from "../../../../path-part"

/**
 * Makes an order of a cart; asked again, the same order. As Medusa's own, but a payment that is not finished is told with a
 * code, and a buyer whose thing was sold meanwhile reads 409 and has nothing held.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const cart_id = pathPart(entityId, req.params.id, "Fant ikke handlekurven.")
  const outcome = await completeOrRelease(req.scope, cart_id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  if ("order_id" in outcome) {
    const { data } = await query.graph({ entity: "order", fields: req.queryConfig.fields, filters: { id: outcome.order_id } })
    res.json({ type: "order", order: data[0] })
    return
  }
  const refusal = completionRefusal(outcome.error)
  if (!refusal) throw outcome.sold_out ? new MedusaError(MedusaError.Types.CONFLICT, outcome.sold_out, "not_enough_stock") : outcome.error
  const { data } = await query.graph({ entity: "cart", fields: ["id", "region_id", "email", "total", "currency_code"], filters: { id: cart_id } })
  res.json({ type: "cart", cart: data[0], error: refusal })
}
