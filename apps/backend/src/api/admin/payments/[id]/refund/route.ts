import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundBody } from "@verksted/contracts/order-money"
import { entityId } from "@verksted/contracts/path-part"
import { refundOrderPaymentWorkflow } from "../../../../../workflows/payment/refund-order-payment"
import { pathPart } from "../../../../path-part"

/** Gives money back, as Medusa's own route, one at a time for each order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = pathPart(entityId, req.params.id, "Fant ikke betalingen.")
  const body = refundBody.parse(req.body ?? {})
  await refundOrderPaymentWorkflow(req.scope).run({ input: { ...body, payment_id: id, created_by: req.auth_context.actor_id } })
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "payment", fields: req.queryConfig.fields, filters: { id } })
  res.json({ payment: data[0] })
}
