import { z } from "@medusajs/framework/zod"
import { productFacts } from "@verksted/contracts/product-facts"

/** What is read of a product to index it: what the shop shows anyone, and nothing about who made it. */
export const thing = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  status: z.string(),
  thumbnail: z.string().nullable(),
  created_at: z.coerce.date(),
  metadata: z.object({ facts: productFacts.optional().catch(undefined) }).nullish(),
  images: z.array(z.object({ url: z.string(), rank: z.number().nullish() })).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  categories: z.array(z.object({ name: z.string() })).nullish(),
  workshop_credits: z.array(z.object({ weight_bp: z.number(), workshop: z.object({ handle: z.string(), name: z.string() }) }).nullish()).nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        manage_inventory: z.boolean(),
        allow_backorder: z.boolean(),
        options: z.array(z.object({ value: z.string() })).nullish(),
        calculated_price: z.object({ calculated_amount: z.number().nullable() }).nullish(),
      }),
    )
    .nullish(),
})
export type Thing = z.infer<typeof thing>

/** What `query.graph` must be asked for to get the above. */
export const thingFields = [
  "id", "handle", "title", "description", "status", "thumbnail", "created_at", "metadata", "images.url", "images.rank", "sales_channels.id", "categories.name",
  "workshop_credits.weight_bp", "workshop_credits.workshop.handle", "workshop_credits.workshop.name",
  "variants.id", "variants.manage_inventory", "variants.allow_backorder", "variants.options.value", "variants.calculated_price.calculated_amount",
]
