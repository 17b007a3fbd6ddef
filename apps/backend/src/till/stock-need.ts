import type { CounterVariant, StockLevel } from "./counter-variant"
import { spokenTitle } from "./counter-variant"
import type { PricedLine, StockConflict } from "./sold-line"

/** Pieces of one inventory item that one order line takes from the shop's stock location. */
export type StockNeed = { line_item_id: string; variant_id: string; inventory_item_id: string; quantity: number }

/** What an order's lines take from stock; things without stock keeping take nothing. */
export function stockNeeds(items: readonly { id: string; variant_id: string; quantity: number }[], variants: readonly CounterVariant[]): StockNeed[] {
  return items.flatMap((item) => {
    const variant = variants.find((candidate) => candidate.id === item.variant_id)
    if (!variant?.manage_inventory) return []
    return (variant.inventory_items ?? []).map((part) => ({
      line_item_id: item.id,
      variant_id: item.variant_id,
      inventory_item_id: part.inventory_item_id,
      quantity: part.required_quantity * item.quantity,
    }))
  })
}

/** Pieces that are free at a location: in stock and not set aside for a web order. */
export const freePieces = (level: Pick<StockLevel, "stocked_quantity" | "reserved_quantity"> | undefined) =>
  level ? level.stocked_quantity - level.reserved_quantity : 0

export type Shortage = StockConflict & { inventory_item_id: string; needed: number; free: number }

type Level = { inventory_item_id: string; stocked_quantity: number; reserved_quantity: number }

/** Where the stock does not reach. Lines of the same inventory item are seen together. */
export function shortages(needs: readonly StockNeed[], levels: readonly Level[], lines: readonly PricedLine[]): Shortage[] {
  const itemIds = [...new Set(needs.map((need) => need.inventory_item_id))]
  return itemIds.flatMap((inventory_item_id) => {
    const own = needs.filter((need) => need.inventory_item_id === inventory_item_id)
    const needed = own.reduce((sum, need) => sum + need.quantity, 0)
    const level = levels.find((candidate) => candidate.inventory_item_id === inventory_item_id)
    const free = Math.max(0, freePieces(level))
    const line = lines.find((candidate) => candidate.variant_id === own[0]?.variant_id)
    if (!line || needed <= free) return []
    const { variant_id, sku } = line
    // A level that is already below zero must be lifted to zero too, or the reservation would still not fit.
    const missing = needed - freePieces(level)
    return [{ inventory_item_id, variant_id, sku, title: spokenTitle(line), needed, free, missing, held: level?.reserved_quantity ?? 0 }]
  })
}

/** «Det er bare 1 igjen av Lue, og salget trenger 2 (1 er satt av til nettordre).» */
export function shortageText(found: readonly Shortage[]): string {
  const what = found.map(({ title, free, needed, held }) => {
    const left = free === 0 ? `Det er ingen ledige igjen av ${title}` : `Det er bare ${free} igjen av ${title}`
    return `${left}, og salget trenger ${needed}${held > 0 ? ` (${held} er satt av til nettordre)` : ""}.`
  })
  return `${what.join(" ")} Ta den ut av kurven, eller velg «Selg likevel, jeg har tingen i hånda».`
}
