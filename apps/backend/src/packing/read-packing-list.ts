import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PackingOrder } from "@verksted/contracts/packing-list"
import { storedAs } from "../config/stored-as"
import { PICKUP_MODULE } from "../modules/pickup"
import type { PickupService } from "../modules/pickup/service"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerService } from "../modules/seller/service"
import { WORKSHOP_MODULE } from "../modules/workshop"
import type WorkshopModuleService from "../modules/workshop/service"
import { deliveryKinds } from "../workflows/checkout/delivery-kinds"
import { packingOrder } from "./packing-order"
import { storedOrder, type StoredOrder, storedOrderFields } from "./stored-order"

/** What nobody has packed in so long is looked for on the order itself. */
const LOOK_BACK_MS = 90 * 86_400_000
const MOST_ORDERS = 500

async function readOrders(container: MedusaContainer, filters: Record<string, unknown>): Promise<StoredOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: storedOrderFields, filters, pagination: { take: MOST_ORDERS, order: { created_at: "ASC" } } })
  return data.flatMap((row) => (row.cart ? [storedAs(storedOrder, row, "order")] : []))
}

async function workshopsOf(container: MedusaContainer, orders: readonly StoredOrder[]): Promise<Map<string, string[]>> {
  const product_id = [...new Set(orders.flatMap(({ items }) => items.flatMap((item) => item.product_id ?? [])))]
  const credits = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshopCredits({ product_id }, { relations: ["workshop"], order: { weight_bp: "DESC" }, take: null })
  const names = new Map<string, string[]>()
  for (const credit of credits) names.set(credit.product_id, [...(names.get(credit.product_id) ?? []), credit.workshop.name])
  return names
}

/** The web shop's orders that wait to be packed, oldest first; or the one with this id, packed or not. */
export async function readPackingList(container: MedusaContainer, order_id?: string): Promise<PackingOrder[]> {
  const { web_channel_id } = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  const waiting = { status: "pending", sales_channel_id: web_channel_id, created_at: { $gte: new Date(Date.now() - LOOK_BACK_MS) } }
  const orders = await readOrders(container, order_id ? { id: order_id } : waiting)
  const codes = await container.resolve<PickupService>(PICKUP_MODULE).listPickupCodes({ cart_id: orders.map(({ cart }) => cart.id) }, { take: null })
  const kinds = await deliveryKinds(container, orders.map(({ shipping_methods }) => shipping_methods[0]?.shipping_option_id ?? ""))
  const known = { codes: new Map(codes.map(({ cart_id, code }) => [cart_id, code])), workshops: await workshopsOf(container, orders), whole: order_id !== undefined }
  return orders.flatMap((order, index) => packingOrder(order, { ...known, isPickup: kinds[index]?.kind === "pickup" }) ?? [])
}
