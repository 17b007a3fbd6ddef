import type { CheckoutItem } from "./load-checkout"

/**
 * The title of a thing of which the cart holds more than the location has free; null when all is there. Sums the need of
 * every line, which Medusa checks one by one: two lines of the same thing would each pass alone.
 */
export function stockShortage(items: readonly CheckoutItem[], location_id: string): string | null {
  const needed = new Map<string, number>()
  for (const { title, quantity, variant, product_title } of items) {
    if (!variant?.manage_inventory || variant.allow_backorder) continue
    for (const { inventory_item_id, required_quantity, inventory } of variant.inventory_items ?? []) {
      const level = inventory?.location_levels?.find((level) => level.location_id === location_id)
      const free = level ? level.stocked_quantity - level.reserved_quantity : 0
      const need = (needed.get(inventory_item_id) ?? 0) + quantity * required_quantity
      needed.set(inventory_item_id, need)
      if (need > free) return product_title ?? title
    }
  }
  return null
}
