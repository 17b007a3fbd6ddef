import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { shippingMethodBody } from "@verksted/contracts/cart"
import { cannotCarry } from "../../../workflows/checkout/cannot-carry"
import { deliveryKinds } from "../../../workflows/checkout/delivery-kinds"
import { loadCheckout } from "../../../workflows/checkout/load-checkout"
import { cartIdIn } from "./cart-id"

/** Refuses a way of delivery that cannot carry every thing in the cart. */
export async function canBeCarried(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { option_id } = shippingMethodBody.parse(req.body)
  const [kind] = await deliveryKinds(req.scope, [option_id])
  if (!kind) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Velg hvordan du vil få varene.")
  const { items } = await loadCheckout(req.scope, cartIdIn(req.path))
  const refusal = cannotCarry(kind, items)
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal)
  next()
}
