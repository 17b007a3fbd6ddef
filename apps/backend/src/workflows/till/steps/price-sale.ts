import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompleteSale } from "@verksted/contracts/till"
import type { CounterVariant } from "../../../till/counter-variant"
import { priceLines } from "../../../till/counter-variant"
import { SELLER_MODULE } from "../../../modules/seller"
import type { House, SellerService } from "../../../modules/seller/service"
import { readCounterVariants } from "../../../till/read-counter-variants"
import { settle } from "../../../till/settle"
import type { Settlement } from "../../../till/settle"
import type { PricedLine } from "../../../till/sold-line"
import { closed } from "../../../till/till-errors"

/** A sale states who sells and what VAT it holds: neither is known before the page Selger is filled in. */
const NO_SELLER = "Kassa er stengt til det er fylt ut hvem som selger. Gå til siden Selger og fyll ut først."

export type PricedSale = { house: House; lines: PricedLine[]; settlement: Settlement; variants: CounterVariant[] }

/** Prices the sale from the region's prices and settles it; changes nothing. Errors: no seller yet, `priceLines`, `settle`. */
export const priceSaleStep = createStep("price-sale", async (sale: CompleteSale, { container }) => {
  const house = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  if (!house.profile) throw closed(NO_SELLER)
  const variants = await readCounterVariants(container, house.region_id, { id: sale.lines.map((line) => line.variant_id) })
  const lines = priceLines(sale.lines, variants, house.counter_channel_id, sale.expected_total)
  const total = lines.reduce((sum, line) => sum + line.gross, 0)
  return new StepResponse<PricedSale>({ house, lines, variants, settlement: settle(sale.means, total, sale.tendered) })
})
