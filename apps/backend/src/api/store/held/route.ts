import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HeldResponse } from "@verksted/contracts/hold"
import { variantIdsQuery } from "@verksted/contracts/variant-ids"
import { readHeld } from "../../../stock/read-held"

export async function GET(req: MedusaRequest, res: MedusaResponse<HeldResponse>) {
  const { variant_ids } = variantIdsQuery.parse(req.query)
  res.json({ held: await readHeld(req.scope, variant_ids, new Date()) })
}
