import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { entityId } from "@verksted/contracts/path-part"
import { readAfterPurchase } from "../../../../../after-purchase/read-after-purchase"
import { cancelUnfetchedOrderWorkflow } from "../../../../../workflows/after-purchase/cancel-unfetched-order"
import { pathPart } from "../../../../path-part"

/** Staff confirm that what nobody fetched is cancelled and paid back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ after_purchase: AfterPurchase | null }>) {
  const order_id = pathPart(entityId, req.params.id, "Fant ikke bestillingen.")
  await cancelUnfetchedOrderWorkflow(req.scope).run({ input: { order_id, now: new Date().toISOString(), canceled_by: req.auth_context.actor_id } })
  res.json({ after_purchase: await readAfterPurchase(req.scope, order_id) })
}
