import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { entityId } from "@verksted/contracts/path-part"
import { shipmentRequest } from "@verksted/contracts/tracking-code"
import { readAfterPurchase } from "../../../../../after-purchase/read-after-purchase"
import { shipParcelWorkflow } from "../../../../../workflows/after-purchase/ship-parcel"
import { pathPart } from "../../../../path-part"

/** Staff have sent a parcel, or have its tracking code. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ after_purchase: AfterPurchase | null }>) {
  const order_id = pathPart(entityId, req.params.id, "Fant ikke bestillingen.")
  const input = { order_id, ...shipmentRequest.parse(req.body), created_by: req.auth_context.actor_id }
  await shipParcelWorkflow(req.scope).run({ input })
  res.json({ after_purchase: await readAfterPurchase(req.scope, order_id) })
}
