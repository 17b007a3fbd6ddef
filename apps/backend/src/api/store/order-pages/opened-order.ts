import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import { orderPageToken } from "@verksted/contracts/path-part"
import type { SellerProfile } from "@verksted/contracts/seller"
import { readEnvironment } from "../../../config/read-environment"
import { loadOrderPage } from "../../../workflows/order/load-order-page"
import { orderIdOf } from "../../../workflows/order/order-token"
import { pathPart } from "../../path-part"

const NOT_FOUND = "Fant ikke bestillingen. Sjekk at du har hele lenken fra e-posten."

/**
 * The order that the signed link of this request opens.
 * @throws MedusaError NOT_FOUND, in the same words for every link that opens nothing
 */
export async function openedOrder(req: MedusaRequest): Promise<{ order_id: string; page: OrderPage; profile: SellerProfile; language: Language }> {
  const token = pathPart(orderPageToken, req.params.token, NOT_FOUND)
  const order_id = orderIdOf(token, readEnvironment().LINK_SECRET)
  const found = order_id ? await loadOrderPage(req.scope, order_id) : null
  if (!order_id || !found) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND)
  return { order_id, ...found }
}
