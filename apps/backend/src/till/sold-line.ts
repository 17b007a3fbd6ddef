import type { Ore } from "@verksted/money/ore"

/** A line of a counter sale before it is sold: the shop's own price, including VAT, in øre. */
export type PricedLine = {
  variant_id: string
  title: string
  variant_title: string | null
  sku: string
  quantity: number
  unit_price: Ore
  gross: Ore
}

/** A line as it was sold. The rate is per cent, 0 while the seller is not in the VAT register. */
export type SoldLine = PricedLine & { vat_rate: number; vat: Ore }

/** What the clerk had in hand though the stock said otherwise; `held` pieces were set aside for web orders then. */
export type StockConflict = { variant_id: string; title: string; sku: string; missing: number; held: number }
