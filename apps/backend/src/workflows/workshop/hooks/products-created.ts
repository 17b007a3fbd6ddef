import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { giveShippingProfile, takeShippingProfileBack } from "../../seller/give-shipping-profile"
import { followProducts, unfollowProducts } from "../follow-products"

// Medusa takes one handler of this hook: everything that follows from a new product belongs here.
createProductsWorkflow.hooks.productsCreated(
  async ({ products }, { container }) => {
    const followed = await followProducts(products, container)
    try {
      return new StepResponse(null, { followed, profiles: await giveShippingProfile(products, container) })
    } catch (error) {
      await unfollowProducts(followed, container)
      throw error
    }
  },
  async (done, { container }) => {
    if (!done) return
    await takeShippingProfileBack(done.profiles, container)
    await unfollowProducts(done.followed, container)
  },
)
