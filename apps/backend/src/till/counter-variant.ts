import { oreFromKroner } from "@verksted/money/kroner"
import { mergeLines } from "./merge-lines"
import type { PricedLine } from "./sold-line"
import { conflict, invalid, notFound } from "./till-errors"
import { formatKroner } from "@verksted/money/format"

/** What the counter reads of a variant: as `query.graph` gives it, and how many variants its product has. */
export type CounterVariant = {
  id: string
  title: string | null
  sku: string | null
  barcode: string | null
  manage_inventory: boolean
  siblings: number
  calculated_price?: { calculated_amount: number | null } | null
  product: {
    id: string
    title: string
    status: string
    thumbnail: string | null
    tags?: { value: string }[] | null
    sales_channels?: ({ id: string } | null)[] | null
  }
  inventory_items?: { required_quantity: number; inventory_item_id: string; inventory?: { location_levels?: (StockLevel | null)[] | null } | null }[] | null
}

export type StockLevel = { location_id: string; stocked_quantity: number; reserved_quantity: number }

/** «Lue «Fjellbris», S/M»: as the clerk says it. */
export const spokenTitle = (line: { title: string; variant_title: string | null }) =>
  line.variant_title ? `${line.title}, ${line.variant_title}` : line.title

/** The variant's own title, or null when the product has only one. */
export const variantTitle = (variant: CounterVariant) => (variant.siblings > 1 ? variant.title : null)

export const isInChannel = (variant: CounterVariant, channelId: string) =>
  (variant.product.sales_channels ?? []).some((channel) => channel?.id === channelId)

/**
 * Prices a sale from the shop's own prices.
 * @param expectedTotal what the clerk saw, øre
 * @throws MedusaError NOT_FOUND for an unknown thing, INVALID_DATA for one that is not for sale at the counter,
 *   CONFLICT `price_changed` when the total is another than the clerk saw
 */
export function priceLines(wanted: readonly { variant_id: string; quantity: number }[], variants: readonly CounterVariant[], channelId: string, expectedTotal: number): PricedLine[] {
  const lines = mergeLines(wanted).map(({ variant_id, quantity }) => priceLine(variants.find((variant) => variant.id === variant_id), quantity, channelId))
  const total = lines.reduce((sum, line) => sum + line.gross, 0)
  if (total !== expectedTotal) throw conflict("price_changed", `Prisen er endret: salget koster nå ${formatKroner(total)}, ikke ${formatKroner(expectedTotal)}. Se over kurven og ta betalt på nytt.`)
  return lines
}

function priceLine(variant: CounterVariant | undefined, quantity: number, channelId: string): PricedLine {
  if (!variant) throw notFound("En av tingene finnes ikke lenger. Fjern den fra kurven og søk den opp på nytt.")
  const { title, status } = variant.product
  if (status !== "published") throw invalid(`«${title}» er ikke lagt ut for salg. Publiser den først, eller fjern den fra kurven.`)
  if (!isInChannel(variant, channelId)) throw invalid(`«${title}» selges ikke i kanalen Disk. Legg den til i kanalen, eller fjern den fra kurven.`)
  const amount = variant.calculated_price?.calculated_amount
  if (amount === null || amount === undefined) throw invalid(`«${title}» har ingen pris. Sett en pris på den først.`)
  const unit_price = oreFromKroner(Number(amount))
  return { variant_id: variant.id, title, variant_title: variantTitle(variant), sku: variant.sku ?? "", quantity, unit_price, gross: unit_price * quantity }
}
