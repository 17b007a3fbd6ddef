import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Reductions } from "@verksted/contracts/reductions"
import { variantIdsQuery } from "@verksted/contracts/variant-ids"
import { readReductions } from "../../../prices/read-reductions"

export async function GET(req: MedusaRequest, res: MedusaResponse<Reductions>) {
  const { variant_ids } = variantIdsQuery.parse(req.query)
  res.json({ reductions: await readReductions(req.scope, variant_ids, new Date()) })
}
