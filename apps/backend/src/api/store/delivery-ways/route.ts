import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeliveryWays } from "@verksted/contracts/delivery"
import { deliveryWay, deliveryWayFields } from "../../../catalogue/delivery-way"

/** The shop's ways of delivery and what they cost, before there is a cart. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeliveryWays>) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const language = req.locale ? { locale: req.locale } : {}
  const { data } = await query.graph({ entity: "shipping_option", fields: deliveryWayFields }, language)
  res.json({ ways: data.flatMap((option) => deliveryWay(option) ?? []) })
}
