import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { entityId } from "@verksted/contracts/path-part"
import { productFacts, type ProductFacts } from "@verksted/contracts/product-facts"
import { setProductFactsWorkflow } from "../../../../../workflows/compliance/set-product-facts"
import { pathPart } from "../../../../path-part"

/** What is stated of the product: material, care, papers, warnings. Replaces all of it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ facts: ProductFacts }>) {
  const facts = productFacts.parse(req.body)
  await setProductFactsWorkflow(req.scope).run({ input: { product_id: pathPart(entityId, req.params.id, "Fant ikke produktet."), facts } })
  res.json({ facts })
}
