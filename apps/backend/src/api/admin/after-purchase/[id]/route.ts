import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { entityId } from "@verksted/contracts/path-part"
import { readAfterPurchase } from "../../../../after-purchase/read-after-purchase"
import { pathPart } from "../../../path-part"

/** What has happened with an order since it was placed; null for a counter sale. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ after_purchase: AfterPurchase | null }>) {
  res.json({ after_purchase: await readAfterPurchase(req.scope, pathPart(entityId, req.params.id, "Fant ikke bestillingen.")) })
}
