import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Norway's general VAT rate, 25 % (merverdiavgiftsloven § 5-1 and Stortinget's yearly decision). */
export const ensureTaxRegionStep = createStep(
  "ensure-tax-region",
  async (_: void, { container }) => {
    const taxes = container.resolve(Modules.TAX)
    const [existing] = await taxes.listTaxRegions({ country_code: "no" }, { take: 1 })
    if (existing) return new StepResponse(existing.id, null)
    const region = await taxes.createTaxRegions({
      country_code: "no",
      provider_id: "tp_system",
      default_tax_rate: { name: "MVA 25 %", code: "mva-25", rate: 25 },
    })
    return new StepResponse(region.id, region.id)
  },
  async (created, { container }) => {
    if (created) await container.resolve(Modules.TAX).deleteTaxRegions([created])
  },
)
