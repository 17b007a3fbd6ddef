import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type NewOption, shippingOptions, type Zones } from "../shipping-options"

/** Those of the house's shipping options that do not stand yet; prices changed in the admin are left alone. */
export const listMissingShippingOptionsStep = createStep("list-missing-shipping-options", async (zones: Zones, { container }) => {
  const service_zone = { id: [zones.pickup_zone_id, zones.parcel_zone_id] }
  const existing = await container.resolve(Modules.FULFILLMENT).listShippingOptions({ service_zone })
  const codes = new Set(existing.map((option) => option.data?.code))
  const missing: NewOption[] = shippingOptions(zones).filter((option) => !codes.has(option.data?.code))
  return new StepResponse(missing)
})
