import type { CheckoutItem } from "../workflows/checkout/load-checkout"

/** Pieces of one inventory item that a cart takes, and the title of the thing. */
export type Need = { inventory_item_id: string; quantity: number; title: string }

/** What the cart takes from stock, each inventory item once, sorted so that two that want the same wait for each other in turn. */
export function needsOf(items: readonly CheckoutItem[]): Need[] {
  const needs = new Map<string, Need>()
  for (const { title, product_title, quantity, variant } of items) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue
    for (const { inventory_item_id, required_quantity } of variant.inventory_items ?? []) {
      const before = needs.get(inventory_item_id)?.quantity ?? 0
      needs.set(inventory_item_id, { inventory_item_id, quantity: before + quantity * required_quantity, title: product_title ?? title })
    }
  }
  return [...needs.values()].sort((a, b) => (a.inventory_item_id < b.inventory_item_id ? -1 : 1))
}
