import type { StoreVariant } from "./store-product"

/** What may truly be said of how many there are. `few` carries the number. */
export type Stock =
  | { kind: "sold" }
  | { kind: "sold_out" }
  /** Somebody else was faster while this page lay open. */
  | { kind: "just_sold" }
  /** Somebody else is about to buy the last one; it may be free again soon. */
  | { kind: "held" }
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

/** What is said of these pieces. Only one piece of a thing that there is one of is called the only one, whatever was noted. */
export function stockOf(pieces: number, oneOfAKind: boolean): Stock {
  if (pieces <= 0) return { kind: oneOfAKind ? "sold" : "sold_out" }
  if (oneOfAKind && pieces === 1) return { kind: "only_one" }
  return pieces < PLENTY ? { kind: "few", count: pieces } : { kind: "plenty" }
}

export function isBuyable(stock: Stock): boolean {
  return stock.kind === "only_one" || stock.kind === "few" || stock.kind === "plenty"
}
