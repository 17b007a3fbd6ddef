import { createWorkflow, transform, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteInventoryItemWorkflow, deleteProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"

type HalfLoaded = { product_ids: string[]; skus: string[] }

/** Removes what a load that was cut off left of a product, so that it can be made anew under the same handle and SKUs. */
export const clearHalfLoadedWorkflow = createWorkflow("clear-half-loaded", (input: WorkflowData<HalfLoaded>) => {
  when("product-left", { input }, ({ input }) => input.product_ids.length > 0).then(() => {
    deleteProductsWorkflow.runAsStep({ input: { ids: input.product_ids } })
  })
  const { data: items } = useQueryGraphStep({
    entity: "inventory_item",
    fields: ["id"],
    filters: transform({ input }, ({ input }) => ({ sku: input.skus })),
  })
  const ids = transform({ items }, ({ items }) => items.map(({ id }) => id))
  when("stock-left", { ids }, ({ ids }) => ids.length > 0).then(() => {
    deleteInventoryItemWorkflow.runAsStep({ input: ids })
  })
  return new WorkflowResponse(ids)
})
