import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type SellerResponse, sellerProfile } from "@verksted/contracts/seller"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { updateSellerWorkflow } from "../../../workflows/seller/update-seller"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SellerResponse>) {
  const sellers: SellerService = req.scope.resolve(SELLER_MODULE)
  const { profile, is_demo } = await sellers.retrieveHouse()
  res.json({ seller: profile, is_demo })
}

/** Writes the seller's profile, whole. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SellerResponse>) {
  const profile = sellerProfile.parse(req.body)
  const { result } = await updateSellerWorkflow(req.scope).run({ input: { profile } })
  res.json({ seller: result.profile, is_demo: result.is_demo })
}
