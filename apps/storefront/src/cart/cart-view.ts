import { oreFromKroner } from "@verksted/money/kroner"
import type { StoreCart, StoreCartLine } from "./store-cart"
import { variantLabel } from "./variant-label"

/** One line of the cart as the page shows it. Amounts in øre, as the server counted them. */
export type CartLine = {
  id: string
  variantId: string | null
  handle: string | null
  title: string
  /** «S/M»; null when the product comes in one variant. */
  variantTitle: string | null
  thumbnail: string | null
  quantity: number
  unitPrice: number
  total: number
}

/** The cart as the pages show it. Amounts in øre; nothing here is counted by the storefront. Its id stays on the server: whoever has it has the cart. */
export type CartView = {
  lines: CartLine[]
  /** Pieces in all lines. */
  count: number
  /** The things before and after discount. */
  goods: number
  goodsTotal: number
  discount: number
  /** Codes that the customer has given and that give something. */
  codes: string[]
  /** Null until a way of delivery is chosen. */
  freight: number | null
  total: number
  deliveryId: string | null
}

function viewLine(item: StoreCartLine): CartLine {
  const title = item.product_title ?? item.title
  return {
    id: item.id,
    variantId: item.variant_id ?? null,
    handle: item.product_handle ?? null,
    title,
    variantTitle: variantLabel(item.variant_title, title),
    thumbnail: item.thumbnail ?? null,
    quantity: item.quantity,
    unitPrice: oreFromKroner(item.unit_price),
    total: oreFromKroner(item.total),
  }
}

/** Medusa's cart as the pages need it, lines in the order in which they were laid in it. */
export function viewCart(cart: StoreCart): CartView {
  const items = [...(cart.items ?? [])].sort((a, b) => a.created_at.localeCompare(b.created_at))
  const method = cart.shipping_methods?.[0]
  return {
    lines: items.map(viewLine),
    count: items.reduce((sum, item) => sum + item.quantity, 0),
    goods: oreFromKroner(cart.original_item_total),
    goodsTotal: oreFromKroner(cart.item_total),
    discount: oreFromKroner(cart.discount_total),
    codes: (cart.promotions ?? []).flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : [])),
    freight: method ? oreFromKroner(cart.shipping_total) : null,
    total: oreFromKroner(cart.total),
    deliveryId: method?.shipping_option_id ?? null,
  }
}
