import "server-only"
import { oreFromKroner } from "@verksted/money/kroner"
import type { Locale } from "next-intl"
import { listDeliveryWays } from "@/catalogue/deliveries"
import { CART_OF_THINGS_FIELDS, cartOfThings, parcelThings } from "@/checkout/parcel-things"
import { askForVisitor } from "@/lib/ask-for-visitor"
import { fetchCart } from "./cart-api"
import { readCartId } from "./cart-cookie"
import { type FreeFreight, freeFreightOf } from "./free-freight"

/** What is left to free freight for this visitor's cart; null too when the backend does not tell. */
export async function readFreeFreight(locale: Locale): Promise<FreeFreight | null> {
  const [id, ways] = await Promise.all([readCartId(), listDeliveryWays(locale).catch(() => [])])
  if (!id || ways.every(({ free_from }) => free_from === null)) return null
  const [cart, things] = await Promise.all([
    fetchCart(id),
    askForVisitor(`/store/carts/${encodeURIComponent(id)}`, cartOfThings, { query: { fields: CART_OF_THINGS_FIELDS } }),
  ])
  return cart.ok && things.ok ? freeFreightOf(ways, parcelThings(things.data), oreFromKroner(cart.data.item_total)) : null
}
