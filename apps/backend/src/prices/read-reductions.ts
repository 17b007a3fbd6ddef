import type { MedusaContainer } from "@medusajs/framework/types"
import type { Reductions } from "@verksted/contracts/reductions"
import { PRICE_HISTORY_MODULE } from "../modules/price-history"
import { priorPrice } from "../modules/price-history/reduction"
import type { PriceHistoryService } from "../modules/price-history/service"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerService } from "../modules/seller/service"
import { currentPrices } from "./current-prices"

/** The «før»-prices that may be shown of these variants now. A sale that began a moment ago may not be noted yet: it begins now. */
export async function readReductions(container: MedusaContainer, variant_ids: string[], now: Date): Promise<Reductions["reductions"]> {
  const { region_id } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  const onSale = (await currentPrices(container, region_id, variant_ids)).filter((price) => price.on_sale)
  if (!onSale.length) return []
  const history = await container.resolve<PriceHistoryService>(PRICE_HISTORY_MODULE).pointsOf(onSale.map(({ variant_id }) => variant_id))
  return onSale.flatMap(({ variant_id, amount, on_sale }) => {
    const before = priorPrice([...(history.get(variant_id) ?? []), { amount, on_sale, from: now }])
    return before === null ? [] : [{ variant_id, before }]
  })
}
