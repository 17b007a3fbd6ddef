import type { TillItem } from "@verksted/contracts/till"

/** A line of the sale that is being rung up; `unit_price` in øre including VAT. */
export type SaleLine = Pick<TillItem, "variant_id" | "title" | "variant_title" | "sku" | "unit_price" | "available" | "thumbnail"> & { quantity: number }

/** The sale on the counter. The key is made when it begins and names it until it is done, however often it is sent. */
export type Sale = { key: string; lines: SaleLine[]; removed: { line: SaleLine; index: number } | null }

export type SaleAction =
  | { type: "add"; item: TillItem }
  | { type: "set-quantity"; variant_id: string; quantity: number }
  | { type: "remove"; variant_id: string }
  | { type: "undo" }
  | { type: "refresh"; items: readonly TillItem[] }
  | { type: "begin"; key: string }

/** Most pieces on one line; the contract refuses more. */
export const MAX_PIECES = 999

export const newSale = (key: string): Sale => ({ key, lines: [], removed: null })

/** What the sale costs, in øre. The server's answer wins over it. */
export const totalOf = (lines: readonly SaleLine[]) => lines.reduce((sum, line) => sum + line.unit_price * line.quantity, 0)

export const piecesOf = (lines: readonly SaleLine[]) => lines.reduce((sum, line) => sum + line.quantity, 0)

/** The sale after an action. A second scan of the same thing counts it up; a quantity of 0 takes the line out. */
export function saleReducer(sale: Sale, action: SaleAction): Sale {
  switch (action.type) {
    case "add":
      return add(sale, action.item)
    case "set-quantity":
      return setQuantity(sale, action.variant_id, action.quantity)
    case "remove":
      return setQuantity(sale, action.variant_id, 0)
    case "undo":
      return undo(sale)
    case "refresh":
      return { ...sale, lines: sale.lines.map((line) => refreshed(line, action.items)) }
    case "begin":
      return newSale(action.key)
  }
}

function add(sale: Sale, item: TillItem): Sale {
  const line = sale.lines.find((candidate) => candidate.variant_id === item.variant_id)
  if (line) return setQuantity({ ...sale, lines: sale.lines.map((candidate) => refreshed(candidate, [item])) }, item.variant_id, line.quantity + 1)
  const { variant_id, title, variant_title, sku, unit_price, available, thumbnail } = item
  return { ...sale, removed: null, lines: [...sale.lines, { variant_id, title, variant_title, sku, unit_price, available, thumbnail, quantity: 1 }] }
}

function setQuantity(sale: Sale, variantId: string, quantity: number): Sale {
  const index = sale.lines.findIndex((line) => line.variant_id === variantId)
  const line = sale.lines[index]
  if (!line || !Number.isInteger(quantity) || quantity < 0) return sale
  if (quantity === 0) return { ...sale, lines: sale.lines.filter((candidate) => candidate !== line), removed: { line, index } }
  const changed = { ...line, quantity: Math.min(quantity, MAX_PIECES) }
  return { ...sale, removed: null, lines: sale.lines.map((candidate) => (candidate === line ? changed : candidate)) }
}

function undo(sale: Sale): Sale {
  if (!sale.removed) return sale
  const { line, index } = sale.removed
  return { ...sale, removed: null, lines: [...sale.lines.slice(0, index), line, ...sale.lines.slice(index)] }
}

function refreshed(line: SaleLine, items: readonly TillItem[]): SaleLine {
  const item = items.find((candidate) => candidate.variant_id === line.variant_id)
  return item ? { ...line, unit_price: item.unit_price, available: item.available } : line
}
