import { z } from "zod"
import { productFacts } from "@verksted/contracts/product-facts"

/** The part of Medusa's variant that the shop reads. */
const storeVariant = z.object({
  id: z.string(),
  title: z.string().nullable(),
  sku: z.string().nullable(),
  manage_inventory: z.boolean().nullable(),
  allow_backorder: z.boolean().nullable(),
  inventory_quantity: z.number().nullish(),
  variant_rank: z.number().nullish(),
  calculated_price: z.object({
    calculated_amount: z.number().nullable(),
    /** Which price list decided it. */
    calculated_price: z.object({ price_list_type: z.string().nullish() }).nullish(),
  }).nullish(),
})
export type StoreVariant = z.infer<typeof storeVariant>

/** The part of Medusa's product that the shop reads. A product entered by hand may have no facts yet. */
export const storeProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  updated_at: z.string().nullish(),
  images: z.array(z.object({ url: z.string(), rank: z.number().nullish() })).nullish(),
  tags: z.array(z.object({ value: z.string() })).nullish(),
  options: z.array(z.object({ title: z.string() })).nullish(),
  variants: z.array(storeVariant).nullish(),
  metadata: z.object({ facts: productFacts.optional().catch(undefined) }).nullish(),
})
export type StoreProduct = z.infer<typeof storeProduct>

export const storeProducts = z.object({ products: z.array(storeProduct), count: z.int() })

/** What `fields` must name for the shape above. */
export const storeProductFields = [
  "id", "handle", "title", "description", "thumbnail", "updated_at", "metadata",
  "*images", "*tags", "*options", "*variants", "*variants.calculated_price", "+variants.inventory_quantity",
].join(",")
