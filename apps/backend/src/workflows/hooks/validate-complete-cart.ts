import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { PICKUP_MODULE } from "../../modules/pickup"
import type { PickupService } from "../../modules/pickup/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { checkoutProblem } from "../checkout/checkout-problem"
import { deliveryKinds } from "../checkout/delivery-kinds"
import { loadCheckout } from "../checkout/load-checkout"

// Medusa takes one handler of this hook: every check before an order belongs here.
completeCartWorkflow.hooks.validate(
  async ({ input }, { container }) => {
    const cart = await loadCheckout(container, input.id)
    if (cart.completed_at) return new StepResponse(undefined, null)

    const sellers: SellerService = container.resolve(SELLER_MODULE)
    const delivery = await deliveryKinds(container, cart.shipping_methods.flatMap((method) => method.shipping_option_id ?? []))
    const problem = checkoutProblem(cart, await sellers.retrieveHouse(), delivery)
    if (problem) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)

    const pickups: PickupService = container.resolve(PICKUP_MODULE)
    if (delivery[0]?.kind !== "pickup" || (await pickups.codeOfCart(cart.id))) return new StepResponse(undefined, null)
    const { id } = await pickups.openCode(cart.id)
    return new StepResponse(undefined, id)
  },
  async (created, { container }) => {
    if (!created) return
    const pickups: PickupService = container.resolve(PICKUP_MODULE)
    await pickups.deletePickupCodes([created])
  },
)
