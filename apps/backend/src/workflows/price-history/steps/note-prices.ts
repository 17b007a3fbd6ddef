import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRICE_HISTORY_MODULE } from "../../../modules/price-history"
import type { PriceHistoryService } from "../../../modules/price-history/service"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { currentPrices } from "../../../prices/current-prices"
import { variantsWithChangedPrices } from "../../../prices/variants-with-changed-prices"

export type NotePricesInput = {
  /** The instant that is noted, ISO 8601 in UTC. */
  now: string
  /** Only what changed from here on is looked at; null looks at everything. */
  since: string | null
  /** Only these; the demo's things have been for sale since different days. */
  variant_ids?: string[]
}

/** Writes what has another price than it was last noted with. A row of the history is never taken back: no compensation. */
export const notePricesStep = createStep("note-prices", async ({ now, since, variant_ids }: NotePricesInput, { container }) => {
  const house = await container.resolve<SellerService>(SELLER_MODULE).findHouse()
  const at = new Date(now)
  const changed = variant_ids ?? (since === null ? null : await variantsWithChangedPrices(container, new Date(since), at))
  if (!house || changed?.length === 0) return new StepResponse({ noted: 0 })
  const history = container.resolve<PriceHistoryService>(PRICE_HISTORY_MODULE)
  const prices = await currentPrices(container, house.region_id, changed)
  const known = await history.pointsOf(prices.map(({ variant_id }) => variant_id))
  const fresh = prices.filter(({ variant_id, amount, on_sale }) => {
    const last = known.get(variant_id)?.at(-1)
    return last?.amount !== amount || last.on_sale !== on_sale
  })
  if (fresh.length) await history.createPricePoints(fresh.map((price) => ({ ...price, from: at })))
  return new StepResponse({ noted: fresh.length })
})
