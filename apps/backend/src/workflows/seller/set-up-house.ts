import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createShippingOptionsWorkflow, setRegionsPaymentProvidersStep } from "@medusajs/medusa/core-flows"
import type { SellerProfile } from "@verksted/contracts/seller"
import { ensureChannelsStep } from "./steps/ensure-channels"
import { ensureFulfilmentSetsStep } from "./steps/ensure-fulfilment-sets"
import { ensurePricePreferencesStep } from "./steps/ensure-price-preferences"
import { ensurePublishableKeyStep } from "./steps/ensure-publishable-key"
import { ensureRegionStep } from "./steps/ensure-region"
import { ensureSellerStep } from "./steps/ensure-seller"
import { ensureStockLocationStep } from "./steps/ensure-stock-location"
import { ensureStoreStep } from "./steps/ensure-store"
import { ensureTaxRegionStep } from "./steps/ensure-tax-region"
import { listMissingShippingOptionsStep } from "./steps/list-missing-shipping-options"
import { nameStoreStep } from "./steps/name-store"
import { translateShippingOptionsWorkflow } from "./translate-shipping-options"

export type SetUpHouseInput = {
  /** True in a demo house: the test card is then linked to the region, and the seller's row carries the mark. */
  is_demo: boolean
  /** What is known of the seller; null leaves the page Selger to be filled in. */
  profile: SellerProfile | null
}

/**
 * Base data of any seller: channels, region, VAT, prices that include it, stock location, shipping options, publishable
 * key, seller row. Each part is looked up before it is made, so that it may run again, also after a stop half-way.
 */
export const setUpHouseWorkflow = createWorkflow("set-up-house", (input: SetUpHouseInput) => {
  const channels = ensureChannelsStep()
  const region_id = ensureRegionStep()
  ensureTaxRegionStep()
  ensurePricePreferencesStep({ region_id })
  const stock_location_id = ensureStockLocationStep(channels)
  const zones = ensureFulfilmentSetsStep({ stock_location_id })

  const missing = listMissingShippingOptionsStep(zones)
  when({ missing }, ({ missing }) => missing.length > 0).then(() => {
    const options = createShippingOptionsWorkflow.runAsStep({ input: missing })
    translateShippingOptionsWorkflow.runAsStep({ input: { options } })
  })
  when({ input }, ({ input }) => input.is_demo).then(() => {
    setRegionsPaymentProvidersStep({ input: [{ id: region_id, payment_providers: ["pp_test-card_demo"] }] })
  })

  ensureStoreStep({ web_channel_id: channels.web_channel_id, region_id, stock_location_id })
  const publishable_key = ensurePublishableKeyStep({ web_channel_id: channels.web_channel_id })
  const seller = transform({ input, channels, region_id, stock_location_id, zones }, (data) => ({
    ...data.input,
    ...data.channels,
    region_id: data.region_id,
    stock_location_id: data.stock_location_id,
    shipping_profile_id: data.zones.shipping_profile_id,
  }))
  ensureSellerStep(seller)
  nameStoreStep()
  return new WorkflowResponse({ publishable_key })
})
