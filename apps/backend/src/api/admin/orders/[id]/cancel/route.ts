import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderBody } from "@verksted/contracts/order-money"
import { entityId } from "@verksted/contracts/path-part"
import { cancelPaidOrderWorkflow } from "../../../../../workflows/payment/cancel-paid-order"
import { pathPart } from "../../../../path-part"

/** Cancels an order, as Medusa's own route, but never while its money stays. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = pathPart(entityId, req.params.id, "Fant ikke bestillingen.")
  cancelOrderBody.parse(req.body ?? {})
  await cancelPaidOrderWorkflow(req.scope).run({ input: { order_id: id, canceled_by: req.auth_context.actor_id } })
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: req.queryConfig.fields, filters: { id } })
  res.json({ order: data[0] })
}
