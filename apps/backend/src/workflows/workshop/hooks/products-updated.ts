import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { followProducts, unfollowProducts } from "../follow-products"

updateProductsWorkflow.hooks.productsUpdated(
  async ({ products }, { container }) => new StepResponse(null, await followProducts(products, container)),
  async (followed, { container }) => unfollowProducts(followed, container),
)
