import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { followProducts, unfollowProducts } from "../follow-products"

createProductsWorkflow.hooks.productsCreated(
  async ({ products }, { container }) => new StepResponse(null, await followProducts(products, container)),
  async (followed, { container }) => unfollowProducts(followed, container),
)
