import { createWorkflow, transform, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow, updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { SetCredits } from "@verksted/contracts/credits"
import type { productInput } from "../../demo/product-input"
import { productTranslations } from "../../demo/product-translations"
import { notePricesWorkflow } from "../price-history/note-prices"
import { ensureTranslationsWorkflow } from "../translation/ensure-translations"
import { setProductCreditsWorkflow } from "../workshop/set-product-credits"
import { setProductMakingWorkflow, type SetProductMaking } from "../workshop/set-product-making"

export type AddDemoProduct = {
  product: ReturnType<typeof productInput>
  stock: { sku: string; quantity: number }[]
  stock_location_id: string
  credits: SetCredits
  status: ProductStatus
  making: Omit<SetProductMaking, "product_id">
  /** From when its price has stood, ISO 8601 in UTC; null while it is not for sale. */
  priced_from: string | null
}

/**
 * One product of the demo, whole: draft, stock, credits, status, English texts, price history, and last what is known of its making. A product that
 * has its making was loaded to the end; one without was cut off and is made anew.
 */
export const addDemoProductWorkflow = createWorkflow("add-demo-product", (input: WorkflowData<AddDemoProduct>) => {
  const products = createProductsWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ products: [input.product] })) })
  const product_id = transform({ products }, ({ products }) => products[0]?.id ?? "")
  const { data: items } = useQueryGraphStep({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: transform({ input }, ({ input }) => ({ sku: input.stock.map(({ sku }) => sku) })),
  })
  const inventory_levels = transform({ input, items }, ({ input, items }) =>
    items.map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: input.stock_location_id,
      stocked_quantity: input.stock.find((level) => level.sku === sku)?.quantity ?? 0,
    })),
  )
  createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })
  setProductCreditsWorkflow.runAsStep({ input: transform({ input, product_id }, ({ input, product_id }) => ({ product_id, ...input.credits })) })
  updateProductsWorkflow.runAsStep({
    input: transform({ input, product_id }, ({ input, product_id }) => ({ selector: { id: product_id }, update: { status: input.status } })),
  })
  ensureTranslationsWorkflow.runAsStep({ input: transform({ products }, ({ products }) => products.flatMap(productTranslations)) })
  when({ input }, ({ input }) => input.priced_from !== null).then(() => {
    const noted = transform({ input, products }, ({ input, products }) => ({
      now: input.priced_from ?? "", since: null, variant_ids: products.flatMap(({ variants }) => variants.map(({ id }) => id)),
    }))
    notePricesWorkflow.runAsStep({ input: noted })
  })
  setProductMakingWorkflow.runAsStep({ input: transform({ input, product_id }, ({ input, product_id }) => ({ product_id, ...input.making })) })
  return new WorkflowResponse(product_id)
})
