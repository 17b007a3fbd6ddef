import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ProductFacts } from "@verksted/contracts/product-facts"
import { readProductMetadataStep } from "./steps/read-product-metadata"

export type SetProductFacts = { product_id: string; facts: ProductFacts }

/** Writes what is stated of a product. Refused for a product that is for sale and would lack its papers by it. */
export const setProductFactsWorkflow = createWorkflow("set-product-facts", (input: WorkflowData<SetProductFacts>) => {
  const metadata = readProductMetadataStep(input.product_id)
  const products = transform({ input, metadata }, ({ input, metadata }) => ({ products: [{ id: input.product_id, metadata: { ...metadata, facts: input.facts } }] }))
  updateProductsWorkflow.runAsStep({ input: products })
  return new WorkflowResponse(input)
})
