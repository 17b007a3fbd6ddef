import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import type { DeliveryTable, ParcelTerms } from "@verksted/contracts/delivery-table"
import { parcelProducts } from "@verksted/contracts/delivery-table"
import { freightPrices } from "../catalogue/freight-price"
import type { HouseOption } from "./house-option"
import { parcelOption, pickupOption } from "./table-of-options"

export type OptionChange = FulfillmentWorkflow.UpdateShippingOptionsWorkflowInput

/** What Medusa's shipping options become by these settings, or the sentence that refuses them. A way that is null is left alone. */
export function changesOfTable(table: DeliveryTable, options: readonly HouseOption[]): { changes: OptionChange[] } | { refusal: string } {
  const pickup = pickupOption(options)
  const parcels = parcelProducts.map((product) => ({ terms: table.parcels[product], option: parcelOption(options, product) }))
  if ((table.pickup && !pickup) || parcels.some(({ terms, option }) => terms && !option)) {
    return { refusal: "Butikken har ikke denne leveringsmåten. Last siden på nytt." }
  }
  return {
    changes: [
      ...(pickup && table.pickup ? [{ id: pickup.id, data: { ...pickup.data, ...table.pickup } }] : []),
      ...parcels.flatMap(({ terms, option }) => (terms && option ? [parcelChange(option, terms)] : [])),
    ],
  }
}

/** The prices in kroner are replaced, other currencies' are kept. */
function parcelChange({ id, data, prices }: HouseOption, { price, free_from, max_g, max_cm }: ParcelTerms): OptionChange {
  const foreign = prices.filter(({ currency_code }) => currency_code !== "nok").map((each) => ({ id: each.id, amount: each.amount }))
  return { id, data: { ...data, max_g, max_cm }, prices: [...freightPrices(price, free_from), ...foreign] }
}
