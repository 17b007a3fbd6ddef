import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { packingListRequest, type PackingListResponse } from "@verksted/contracts/packing-list"
import { readPackingList } from "../../../packing/read-packing-list"

/** What waits to be packed, or one order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PackingListResponse>) {
  const { order_id } = packingListRequest.parse(req.query)
  const orders = await readPackingList(req.scope, order_id)
  if (order_id && orders.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
  res.json({ orders })
}
