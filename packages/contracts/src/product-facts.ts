import { z } from "zod"
import { careCodes, fibrePart } from "./textile.js"

const text = z.string().max(300)
const warnings = z.array(text).max(10)
/** One text for each picture, in order. */
const imageAlts = z.array(z.string()).max(20)

/** The free texts in English. Medusa's translations leave metadata out, so they stand beside the Norwegian ones. */
const factsInEnglish = z.strictObject({ materials: text, care: text.nullable(), image_alts: imageAlts, warnings })

/**
 * What the law and the buyer want to know of a thing. Kept in the product's `metadata.facts`, which the Store API
 * shows to anyone: never anything about who made it, or when.
 */
export const productFacts = z.strictObject({
  materials: text,
  /** What `care_codes` has no code for. */
  care: text.nullable(),
  image_alts: imageAlts,
  one_of_a_kind: z.boolean(),
  food_contact: z.boolean(),
  warnings,
  /** The parcel's outer size in cm. */
  packed_cm: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  /** Which parcel options may carry it. */
  shipping_class: z.enum(["postkasse_eller_hentested", "hentested", "bare_henting"]),
  /** At least 80 % textile fibres: their names and shares must be told (FOR-2012-10-25-990). */
  textile: z.boolean().default(false),
  fibres: z.array(fibrePart).max(6).default([]),
  care_codes: z.array(z.enum(careCodes)).max(8).default([]),
  /** The producer has a declaration of compliance for materials that touch food (matkontaktforskriften). */
  food_declaration: z.boolean().default(false),
  /** Made for children under 14 to play with, also when it is something else besides (leketøyforskriften). */
  toy: z.boolean().default(false),
  /** The producer has assessed the toy, has its technical file, and has put the CE mark on it. */
  ce_marked: z.boolean().default(false),
  /** An original work of art: nobody has found out yet which VAT it is sold with. The price says 25 %. */
  art_vat_open: z.boolean().default(false),
  en: factsInEnglish.nullable().default(null),
})
export type ProductFacts = z.infer<typeof productFacts>
