import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setCredits, type CreditsResponse } from "@verksted/contracts/credits"
import { setProductCreditsWorkflow } from "../../../../../workflows/workshop/set-product-credits"
import { readCredits } from "../../../../../workshops/read-credits"

export async function GET(req: MedusaRequest, res: MedusaResponse<CreditsResponse>) {
  res.json(await readCredits(req.scope, req.params.id ?? ""))
}

export async function POST(req: MedusaRequest, res: MedusaResponse<CreditsResponse>) {
  const product_id = req.params.id ?? ""
  await setProductCreditsWorkflow(req.scope).run({ input: { product_id, ...setCredits.parse(req.body) } })
  res.json(await readCredits(req.scope, product_id))
}
