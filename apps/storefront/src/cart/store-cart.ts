import { z } from "zod"

const address = z.object({
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  phone: z.string().nullish(),
  address_1: z.string().nullish(),
  postal_code: z.string().nullish(),
  city: z.string().nullish(),
})

const line = z.object({
  id: z.string(),
  variant_id: z.string().nullish(),
  product_id: z.string().nullish(),
  product_handle: z.string().nullish(),
  product_title: z.string().nullish(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: z.number(),
  unit_price: z.number(),
  total: z.number(),
  created_at: z.string(),
})
export type StoreCartLine = z.infer<typeof line>

/** What the pages read of Medusa's cart. Amounts in kroner, as Medusa has them. */
export const storeCart = z.object({
  id: z.string(),
  completed_at: z.string().nullish(),
  region_id: z.string().nullish(),
  email: z.string().nullish(),
  /** The language its things are named in, as Medusa calls it. */
  locale: z.string().nullish(),
  items: z.array(line).nullish(),
  original_item_total: z.number(),
  item_total: z.number(),
  discount_total: z.number(),
  shipping_total: z.number(),
  tax_total: z.number(),
  total: z.number(),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
  metadata: z.unknown().optional(),
  promotions: z.array(z.object({ code: z.string().nullish(), is_automatic: z.boolean().nullish() })).nullish(),
  payment_collection: z.object({ id: z.string() }).nullish(),
})
export type StoreCart = z.infer<typeof storeCart>

/** Fields that Medusa leaves out unless they are asked for. */
export const CART_FIELDS = "+items.total"
