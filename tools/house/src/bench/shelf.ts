import type { asking } from "./ask.js"
import { Trouble } from "../trouble.js"

type Asker = ReturnType<typeof asking>

/** What is sold again and again: one variant with more than enough in stock. */
export interface Ware {
  variant_id: string
  /** Price of one, in øre. */
  price: number
}

interface Item { variant_id: string; sku: string; unit_price: number; available: number }
interface Inventory { inventory_items: { id: string; location_levels: { location_id: string }[] }[] }

/** The till item with most pieces, its stock raised so that no sale fails for want of it. */
export async function fillShelf(admin: Asker): Promise<Ware> {
  const { items } = await admin<{ items: Item[] }>("GET", "/admin/till/items?q=")
  const item = items.toSorted((a, b) => b.available - a.available)[0]
  if (!item || item.available < 1) throw new Trouble("The demo has nothing in stock.")
  const { inventory_items } = await admin<Inventory>("GET", `/admin/inventory-items?sku=${encodeURIComponent(item.sku)}&fields=id,*location_levels`)
  const [stock] = inventory_items
  const location = stock?.location_levels[0]?.location_id
  if (!stock || !location) throw new Trouble(`${item.sku} has no stock location.`)
  await admin("POST", `/admin/inventory-items/${stock.id}/location-levels/${location}`, { stocked_quantity: 10_000 })
  return { variant_id: item.variant_id, price: item.unit_price }
}
