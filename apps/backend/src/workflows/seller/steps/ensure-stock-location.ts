import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { web_channel_id: string; counter_channel_id: string }

/** One stock location that serves web and counter, so that one thing is sold once. */
export const ensureStockLocationStep = createStep(
  "ensure-stock-location",
  async (input: Input, { container }) => {
    const locations = container.resolve(Modules.STOCK_LOCATION)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const [existing] = await locations.listStockLocations({}, { take: 1 })
    const location = existing ?? (await locations.createStockLocations({ name: "Butikken" }))
    await link.create(
      [input.web_channel_id, input.counter_channel_id].map((sales_channel_id) => ({
        [Modules.SALES_CHANNEL]: { sales_channel_id },
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      })),
    )
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    })
    return new StepResponse(location.id, existing ? null : location.id)
  },
  async (created, { container }) => {
    if (!created) return
    await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.STOCK_LOCATION]: { stock_location_id: [created] } })
    await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations([created])
  },
)
