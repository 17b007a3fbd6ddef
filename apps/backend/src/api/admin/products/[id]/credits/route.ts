import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setCredits, type CreditsResponse } from "@verksted/contracts/credits"
import { entityId } from "@verksted/contracts/path-part"
import { setProductCreditsWorkflow } from "../../../../../workflows/workshop/set-product-credits"
import { readCredits } from "../../../../../workshops/read-credits"
import { pathPart } from "../../../../path-part"

export async function GET(req: MedusaRequest, res: MedusaResponse<CreditsResponse>) {
  res.json(await readCredits(req.scope, pathPart(entityId, req.params.id, "Fant ikke produktet.")))
}

export async function POST(req: MedusaRequest, res: MedusaResponse<CreditsResponse>) {
  const product_id = pathPart(entityId, req.params.id, "Fant ikke produktet.")
  await setProductCreditsWorkflow(req.scope).run({ input: { product_id, ...setCredits.parse(req.body) } })
  res.json(await readCredits(req.scope, product_id))
}
