import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { PICKUP_MODULE } from "../../modules/pickup"
import type { PickupService } from "../../modules/pickup/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { needsOf } from "../../stock/needs-of"
import { checkoutProblem } from "../checkout/checkout-problem"
import { deliveryKinds } from "../checkout/delivery-kinds"
import { loadCheckout } from "../checkout/load-checkout"
import { endHold, type EndedHold, holdAgain } from "../stock/end-hold"

/** What is to be undone when the cart becomes no order. */
type Done = { ended: EndedHold; pickup_code: string | null }

// Medusa takes one handler of this hook: every check before an order belongs here.
completeCartWorkflow.hooks.validate(
  async ({ input }, { container }) => {
    const opened = await loadCheckout(container, input.id)
    if (opened.completed_at) return new StepResponse<undefined, Done | null>(undefined, null)
    // Medusa reserves for the order next, and would count the cart's own hold as somebody else's.
    const ended = await endHold(container, opened.id, needsOf(opened.items).map(({ inventory_item_id }) => inventory_item_id))
    try {
      return new StepResponse<undefined, Done>(undefined, { ended, pickup_code: await checkAndOpenCode(container, opened.id) })
    } catch (error) {
      await holdAgain(container, ended)
      throw error
    }
  },
  async (done: Done | null | undefined, { container }) => {
    if (!done) return
    if (done.pickup_code) await container.resolve<PickupService>(PICKUP_MODULE).deletePickupCodes([done.pickup_code])
    await holdAgain(container, done.ended)
  },
)

/** @returns the id of a pickup code that was opened for this cart just now */
async function checkAndOpenCode(container: MedusaContainer, cart_id: string): Promise<string | null> {
  const cart = await loadCheckout(container, cart_id)
  const sellers: SellerService = container.resolve(SELLER_MODULE)
  const delivery = await deliveryKinds(container, cart.shipping_methods.flatMap((method) => method.shipping_option_id ?? []))
  const problem = checkoutProblem(cart, await sellers.retrieveHouse(), delivery)
  if (problem) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)

  const pickups: PickupService = container.resolve(PICKUP_MODULE)
  if (delivery[0]?.kind !== "pickup" || (await pickups.codeOfCart(cart.id))) return null
  const { id } = await pickups.openCode(cart.id)
  return id
}
