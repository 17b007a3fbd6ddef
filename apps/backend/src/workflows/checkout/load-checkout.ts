import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { storedAs } from "../../config/stored-as"

const metadata = z.record(z.string(), z.unknown()).nullish()
const amount = z.coerce.number()

const level = z.object({ location_id: z.string(), stocked_quantity: amount, reserved_quantity: amount })
const stockItem = z.object({
  inventory_item_id: z.string(),
  required_quantity: amount,
  inventory: z.object({ location_levels: z.array(level).nullish() }).nullish(),
})
const variant = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  weight: amount.nullish(),
  inventory_items: z.array(stockItem).nullish(),
  product: z.object({ status: z.string(), metadata, weight: amount.nullish() }),
})
const item = z.object({ title: z.string(), product_title: z.string().nullish(), quantity: amount, variant: variant.nullish() })
const address = z.object({ address_1: z.string().nullish(), postal_code: z.string().nullish(), city: z.string().nullish() })

const checkout = z.object({
  id: z.string(),
  completed_at: z.unknown(),
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  email: z.string().nullish(),
  total: amount,
  shipping_address: address.nullish(),
  items: z.array(item).nullish().transform((items) => items ?? []),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish().transform((methods) => methods ?? []),
  payment_collection: z.object({ payment_sessions: z.array(z.object({ amount, status: z.string() })).nullish() }).nullish(),
})

/** A cart as the checks see it. Amounts in kroner, as Medusa has them. */
export type Checkout = z.infer<typeof checkout>
export type CheckoutItem = z.infer<typeof item>

const fields = [
  "id", "completed_at", "region_id", "sales_channel_id", "email", "total", "items.*", "shipping_address.*", "shipping_methods.*",
  "items.variant.id", "items.variant.manage_inventory", "items.variant.allow_backorder",
  "items.variant.weight", "items.variant.product.status", "items.variant.product.metadata", "items.variant.product.weight",
  "items.variant.inventory_items.inventory_item_id", "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "payment_collection.payment_sessions.amount", "payment_collection.payment_sessions.status",
]

/**
 * The cart with what its things need.
 * @throws MedusaError NOT_FOUND when there is no such cart.
 */
export async function loadCheckout(container: MedusaContainer, cart_id: string): Promise<Checkout> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "cart", fields, filters: { id: cart_id } })
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke handlekurven.")
  return storedAs(checkout, data[0], "cart")
}
