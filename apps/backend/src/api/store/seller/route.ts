import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerResponse } from "@verksted/contracts/seller"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

/** Who sells; null until the owner has said so. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerResponse>) {
  const sellers: SellerService = req.scope.resolve(SELLER_MODULE)
  const { profile, is_demo } = await sellers.retrieveHouse()
  res.json({ seller: profile, is_demo })
}
