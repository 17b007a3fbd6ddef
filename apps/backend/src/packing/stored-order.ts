import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()
const count = z.coerce.number()

/** A web order of Medusa's, as much of it as is packed by. */
export const storedOrder = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  status: z.string(),
  metadata: z.unknown().optional(),
  items: z.array(z.object({
    product_id: text, product_title: text, title: z.string(), variant_title: text, variant_sku: text, thumbnail: text, quantity: count,
    detail: z.object({ fulfilled_quantity: count, return_requested_quantity: count, return_received_quantity: count, return_dismissed_quantity: count }),
  })),
  shipping_methods: z.array(z.object({ name: z.string(), shipping_option_id: text })),
  shipping_address: z.object({ first_name: text, last_name: text, address_1: text, postal_code: text, city: text }).nullish(),
  billing_address: z.object({ first_name: text, last_name: text }).nullish(),
  cart: z.object({ id: z.string() }),
})
export type StoredOrder = z.infer<typeof storedOrder>

export const storedOrderFields = [
  "id", "display_id", "created_at", "status", "metadata", "items.*", "items.detail.*", "shipping_methods.name", "shipping_methods.shipping_option_id",
  "shipping_address.*", "billing_address.first_name", "billing_address.last_name", "cart.id",
]
