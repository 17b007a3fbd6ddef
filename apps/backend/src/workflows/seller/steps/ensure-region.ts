import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The region Norge: kroner, Norway. Without payment providers: who can reach one may pay with it. */
export const ensureRegionStep = createStep(
  "ensure-region",
  async (_: void, { container }) => {
    const regions = container.resolve(Modules.REGION)
    const [existing] = await regions.listRegions({ currency_code: "nok" }, { take: 1 })
    if (existing) return new StepResponse(existing.id, null)
    const region = await regions.createRegions({ name: "Norge", currency_code: "nok", countries: ["no"], automatic_taxes: true })
    return new StepResponse(region.id, region.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve(Modules.REGION).deleteRegions([created])
  },
)
