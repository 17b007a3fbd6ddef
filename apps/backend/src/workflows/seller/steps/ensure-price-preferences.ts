import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Prices in kroner and in the region include VAT (prisopplysningsforskriften: the total price is what is shown). */
export const ensurePricePreferencesStep = createStep(
  "ensure-price-preferences",
  async ({ region_id }: { region_id: string }, { container }) => {
    const pricing = container.resolve(Modules.PRICING)
    const wanted = [
      { attribute: "currency_code", value: "nok" },
      { attribute: "region_id", value: region_id },
    ]
    const before: { id: string; is_tax_inclusive: boolean }[] = []
    const created: string[] = []
    for (const preference of wanted) {
      const [existing] = await pricing.listPricePreferences(preference, { take: 1 })
      if (!existing) {
        created.push((await pricing.createPricePreferences({ ...preference, is_tax_inclusive: true })).id)
      } else if (!existing.is_tax_inclusive) {
        before.push({ id: existing.id, is_tax_inclusive: false })
        await pricing.updatePricePreferences(existing.id, { is_tax_inclusive: true })
      }
    }
    return new StepResponse(undefined, { before, created })
  },
  async (done, { container }) => {
    if (!done) return
    const pricing = container.resolve(Modules.PRICING)
    for (const { id, is_tax_inclusive } of done.before) await pricing.updatePricePreferences(id, { is_tax_inclusive })
    if (done.created.length) await pricing.deletePricePreferences(done.created)
  },
)
