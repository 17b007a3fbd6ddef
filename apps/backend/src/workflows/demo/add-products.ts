import { ProductStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryLevelsWorkflow, createProductsWorkflow, updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { SetCredits } from "@verksted/contracts/credits"
import type { productInput } from "../../demo/product-input"
import { notePricesWorkflow } from "../price-history/note-prices"
import { creditProductsStep } from "./steps/credit-products"

export type BulkProduct = {
  product: ReturnType<typeof productInput>
  stock: { sku: string; quantity: number }[]
  credits: SetCredits
}

export type AddDemoProducts = {
  products: BulkProduct[]
  stock_location_id: string
  /** ISO 8601 in UTC */
  now: string
}

/**
 * Many products at once, each for sale when it is done: drafts, stock, credits, then published, which the shop's own rules
 * look at as for anybody. Answers their ids.
 */
export const addDemoProductsWorkflow = createWorkflow("add-demo-products", (input: WorkflowData<AddDemoProducts>) => {
  const made = createProductsWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ products: input.products.map(({ product }) => product) })) })
  const stock = transform({ input }, ({ input }) => input.products.flatMap(({ stock }) => stock))
  const { data: items } = useQueryGraphStep({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: transform({ stock }, ({ stock }) => ({ sku: stock.map(({ sku }) => sku) })),
  })
  const inventory_levels = transform({ input, stock, items }, ({ input, stock, items }) => {
    const quantities = new Map(stock.map(({ sku, quantity }) => [sku, quantity]))
    return items.map(({ id, sku }) => ({ inventory_item_id: id, location_id: input.stock_location_id, stocked_quantity: quantities.get(sku ?? "") ?? 0 }))
  })
  createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })
  const credits = transform({ input, made }, ({ input, made }) => {
    const ids = new Map(made.map(({ handle, id }) => [handle, id]))
    return input.products.map(({ product, credits }) => ({ product_id: ids.get(product.handle) ?? "", ...credits }))
  })
  creditProductsStep(credits)
  const product_ids = transform({ made }, ({ made }) => made.map(({ id }) => id))
  updateProductsWorkflow.runAsStep({ input: transform({ product_ids }, ({ product_ids }) => ({ selector: { id: product_ids }, update: { status: ProductStatus.PUBLISHED } })) })
  notePricesWorkflow.runAsStep({
    input: transform({ input, made }, ({ input, made }) => ({ now: input.now, since: null, variant_ids: made.flatMap(({ variants }) => variants.map(({ id }) => id)) })),
  })
  return new WorkflowResponse(product_ids)
})
