import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PICKUP_MODULE } from "../../../modules/pickup"
import type { PickupService } from "../../../modules/pickup/service"

export type ClosePickupCodeInput = { order_id: string }

export const closePickupCodeStep = createStep(
  "close-pickup-code",
  async ({ order_id }: ClosePickupCodeInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order_cart", fields: ["cart_id"], filters: { order_id } })
    const pickups: PickupService = container.resolve(PICKUP_MODULE)
    const open = await pickups.listPickupCodes({ cart_id: data.map((link) => link.cart_id), is_open: true })
    const ids = open.map((code) => code.id)
    await pickups.updatePickupCodes(ids.map((id) => ({ id, is_open: false })))
    return new StepResponse({ closed: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const pickups: PickupService = container.resolve(PICKUP_MODULE)
    await pickups.updatePickupCodes(ids.map((id) => ({ id, is_open: true })))
  },
)
