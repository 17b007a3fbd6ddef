import type { StoreVariant } from "./store-product"

/** What may truly be said of how many there are. `few` carries the number. */
export type Stock =
  | { kind: "sold" }
  | { kind: "sold_out" }
  | { kind: "only_one" }
  | { kind: "few"; count: number }
  | { kind: "plenty" }

/** From this number on it says only that there are more: nobody is to be hurried. */
const PLENTY = 6

/** Pieces that can be bought now; infinite where Medusa does not count them. */
export function piecesOf(variant: StoreVariant): number {
  if (!variant.manage_inventory || variant.allow_backorder) return Number.POSITIVE_INFINITY
  return Math.max(0, variant.inventory_quantity ?? 0)
}

export function stockOf(pieces: number, oneOfAKind: boolean): Stock {
  if (pieces <= 0) return { kind: oneOfAKind ? "sold" : "sold_out" }
  if (oneOfAKind) return { kind: "only_one" }
  return pieces < PLENTY ? { kind: "few", count: pieces } : { kind: "plenty" }
}

export function isBuyable(stock: Stock): boolean {
  return stock.kind !== "sold" && stock.kind !== "sold_out"
}
