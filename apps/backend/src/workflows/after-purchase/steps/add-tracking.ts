import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { postenPage } from "@verksted/contracts/tracking-code"
import type { ShipParcelInput } from "../ship-parcel"

/** Notes the code on a parcel that is sent already, in place of what was noted before; compensates by what was noted. */
export const addTrackingStep = createStep(
  "add-tracking",
  async ({ fulfilment_id, tracking_code }: ShipParcelInput, { container }) => {
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const { labels } = await fulfilment.retrieveFulfillment(fulfilment_id, { relations: ["labels"] })
    const noted = labels.map(({ tracking_number, tracking_url, label_url }) => ({ tracking_number, tracking_url, label_url }))
    if (tracking_code !== null) await fulfilment.updateFulfillment(fulfilment_id, { labels: [{ tracking_number: tracking_code, tracking_url: postenPage(tracking_code), label_url: "#" }] })
    return new StepResponse(undefined, { fulfilment_id, noted })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.FULFILLMENT).updateFulfillment(before.fulfilment_id, { labels: before.noted })
  },
)
