import type { StoreDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ENGLISH, NORWEGIAN } from "@verksted/contracts/language"

type Before = ReturnType<typeof valuesOf>

const valuesOf = (store: StoreDTO) => ({
  name: store.name,
  default_sales_channel_id: store.default_sales_channel_id,
  default_region_id: store.default_region_id,
  default_location_id: store.default_location_id,
  supported_currencies: (store.supported_currencies ?? []).map(({ currency_code, is_default }) => ({ currency_code, is_default })),
  supported_locales: (store.supported_locales ?? []).map(({ locale_code }) => ({ locale_code })),
})

type Input = { web_channel_id: string; region_id: string; stock_location_id: string }

/** Those that the store speaks already, and the two that the shop has pages in. */
function languages(store: StoreDTO | undefined) {
  const known = (store?.supported_locales ?? []).map(({ locale_code }) => locale_code)
  return [...new Set([...known, NORWEGIAN, ENGLISH])].map((locale_code) => ({ locale_code }))
}

/** Medusa's store: kroner, two languages, and the web shop's channel, region and location as what a new cart or product gets. */
export const ensureStoreStep = createStep(
  "ensure-store",
  async (input: Input, { container }) => {
    const stores = container.resolve(Modules.STORE)
    const [existing] = await stores.listStores({}, { relations: ["supported_currencies", "supported_locales"], take: 1 })
    const store = existing ?? (await stores.createStores({ name: "Butikken" }))
    const before: Before | null = existing ? valuesOf(existing) : null
    await stores.updateStores(store.id, {
      ...(existing?.name === "Medusa Store" ? { name: "Butikken" } : {}),
      default_sales_channel_id: input.web_channel_id,
      default_region_id: input.region_id,
      default_location_id: input.stock_location_id,
      supported_currencies: [{ currency_code: "nok", is_default: true }],
      supported_locales: languages(existing),
    })
    return new StepResponse(undefined, { id: store.id, before })
  },
  async (done, { container }) => {
    if (!done) return
    const stores = container.resolve(Modules.STORE)
    if (done.before) await stores.updateStores(done.id, done.before)
    else await stores.deleteStores([done.id])
  },
)
