import type { Sale } from "./sale"
import { newSale } from "./sale"
import { saleKey } from "./sale-key"

const PLACE = "verksted.kasse.salg"

const isSale = (value: unknown): value is Sale =>
  typeof value === "object" && value !== null && "key" in value && typeof value.key === "string" && "lines" in value && Array.isArray(value.lines)

/** The sale that was on the counter before the page was loaded again, key included; else a new one. */
export function loadSale(storage: Pick<Storage, "getItem"> = localStorage): Sale {
  try {
    const stored: unknown = JSON.parse(storage.getItem(PLACE) ?? "null")
    if (isSale(stored)) return { ...stored, removed: null }
  } catch {
    // A sale that cannot be read is no sale; the clerk sees an empty cart.
  }
  return newSale(saleKey())
}

export function keepSale(sale: Sale, storage: Pick<Storage, "setItem"> = localStorage): void {
  try {
    storage.setItem(PLACE, JSON.stringify(sale))
  } catch {
    // Without storage the till still sells; only a reload empties the cart.
  }
}
