import { z } from "zod"

/**
 * What the law and the buyer want to know of a thing. Kept in the product's `metadata.facts`, which the Store API
 * shows to anyone: never anything about who made it, or when.
 */
export const productFacts = z.strictObject({
  materials: z.string().max(300),
  care: z.string().max(300).nullable(),
  /** One text for each picture, in order. */
  image_alts: z.array(z.string()).max(20),
  one_of_a_kind: z.boolean(),
  food_contact: z.boolean(),
  warnings: z.array(z.string().max(300)).max(10),
  /** The parcel's outer size in cm. */
  packed_cm: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  /** Which parcel options may carry it. */
  shipping_class: z.enum(["postkasse_eller_hentested", "hentested", "bare_henting"]),
})
export type ProductFacts = z.infer<typeof productFacts>
