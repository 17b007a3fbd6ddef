import type { MedusaContainer } from "@medusajs/framework/types"
import { languageOf, type Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { PICKUP_MODULE } from "../../modules/pickup"
import type { PickupService } from "../../modules/pickup/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { readStatements } from "../../after-purchase/statements"
import { deliveryKinds } from "../checkout/delivery-kinds"
import { loadWebOrder } from "./load-web-order"
import { orderPageOf } from "./order-page"

/** A web order's page, who sold it, and the language that it was bought in; null for a counter sale, for no order, and before the seller is known. */
export async function loadOrderPage(container: MedusaContainer, order_id: string): Promise<{ page: OrderPage; profile: SellerProfile; language: Language } | null> {
  const order = await loadWebOrder(container, order_id)
  const sellers: SellerService = container.resolve(SELLER_MODULE)
  const profile = (await sellers.findHouse())?.profile
  if (!order || !profile) return null
  const pickups: PickupService = container.resolve(PICKUP_MODULE)
  const optionId = order.shipping_methods[0]?.shipping_option_id
  const [kind = null] = await deliveryKinds(container, optionId ? [optionId] : [])
  const pickup_code = await pickups.codeOfCart(order.cart.id)
  const statements = await readStatements(container, order_id)
  return { page: orderPageOf({ order, profile, kind, pickup_code, statements, now: new Date() }), profile, language: languageOf(order.locale) }
}
