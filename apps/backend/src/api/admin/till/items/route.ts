import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tillItemsQuery } from "@verksted/contracts/till"
import { SELLER_MODULE } from "../../../../modules/seller"
import type { SellerService } from "../../../../modules/seller/service"
import { findItems } from "../../../../till/find-items"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { q } = tillItemsQuery.parse(req.query)
  const house = await req.scope.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  res.json({ items: await findItems(req.scope, house, q) })
}
