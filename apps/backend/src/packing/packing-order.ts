import { giftIn } from "@verksted/contracts/gift"
import type { PackingOrder } from "@verksted/contracts/packing-list"
import type { StoredOrder } from "./stored-order"

type Known = {
  /** Pickup codes by cart, and workshops' names by product. */
  codes: ReadonlyMap<string, string>
  workshops: ReadonlyMap<string, readonly string[]>
  isPickup: boolean
  /** Everything that was ordered, packed already or not. */
  whole: boolean
}

type Item = StoredOrder["items"][number]

/** Pieces that wait to be packed: ordered, and neither packed nor regretted. */
function waiting({ quantity, detail }: Item): number {
  const regretted = detail.return_requested_quantity + detail.return_received_quantity + detail.return_dismissed_quantity
  return Math.max(0, quantity - Math.max(detail.fulfilled_quantity, regretted))
}

const nameIn = (address: { first_name?: string | null | undefined; last_name?: string | null | undefined } | null | undefined) => [address?.first_name, address?.last_name].filter(Boolean).join(" ")

/** The order for whoever packs it; null when nothing waits. */
export function packingOrder(order: StoredOrder, { codes, workshops, isPickup, whole }: Known): PackingOrder | null {
  const things = order.items.flatMap((item) => {
    const quantity = whole ? item.quantity : waiting(item)
    const { product_title, title, variant_title, variant_sku, thumbnail, product_id } = item
    return quantity > 0
      ? [{ title: product_title ?? title, variant_title: variant_title ?? null, sku: variant_sku ?? null, thumbnail: thumbnail ?? null, quantity, workshops: [...(workshops.get(product_id ?? "") ?? [])] }]
      : []
  })
  if (things.length === 0) return null
  const { shipping_address: to, billing_address, metadata } = order
  const gift = giftIn(metadata)
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: order.created_at.toISOString(),
    delivery_name: order.shipping_methods[0]?.name ?? "",
    address: isPickup ? null : { street: to?.address_1 ?? "", postal_code: to?.postal_code ?? "", city: to?.city ?? "" },
    code: isPickup ? (codes.get(order.cart.id) ?? null) : null,
    recipient: isPickup ? (gift?.recipient_name ?? nameIn(billing_address ?? to)) : nameIn(to),
    gift: gift ? { recipient_name: gift.recipient_name, greeting: gift.greeting } : null,
    things: things.toSorted(byTitle),
  }
}

type Thing = PackingOrder["things"][number]

/** The database gives an order's lines in no order; whoever packs finds them by name. */
const byTitle = (a: Thing, b: Thing) => a.title.localeCompare(b.title, "nb") || (a.variant_title ?? "").localeCompare(b.variant_title ?? "", "nb")
