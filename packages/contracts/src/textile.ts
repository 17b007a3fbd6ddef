import { z } from "zod"

/** Names of fibres by code, the commonest of EU 1007/2011 Annex I; each language has its own word. */
export const fibreNames = [
  "wool", "merino", "alpaca", "mohair", "cashmere", "silk", "cotton", "linen", "hemp", "jute", "viscose", "modal", "lyocell",
  "polyester", "polyamide", "acrylic", "elastane", "other",
] as const
export type FibreName = (typeof fibreNames)[number]

/** The part of a thing that its fibres make up, where it has more than one. */
export const fibreParts = ["whole", "outer", "lining", "cover", "filling", "elastic"] as const
export type FibrePart = (typeof fibreParts)[number]

/** What the care label says. */
export const careCodes = [
  "machine_30", "machine_40", "machine_40_wool", "machine_60", "hand_30", "no_wash", "wipe", "wipe_damp", "dry_flat", "no_tumble", "iron_damp", "no_iron",
] as const
export type CareCode = (typeof careCodes)[number]

const share = z.strictObject({ fibre: z.enum(fibreNames), percent: z.int().min(1, "En fiber er minst 1 %.").max(100) })

/** The fibres of one part, falling order; together they are the whole of it (EU 1007/2011 art. 9). */
export const fibrePart = z.strictObject({
  part: z.enum(fibreParts),
  fibres: z
    .array(share)
    .min(1)
    .max(8)
    .refine((fibres) => fibres.reduce((sum, { percent }) => sum + percent, 0) === 100, "Fibrene i en del må bli 100 % til sammen.")
    .transform((fibres) => [...fibres].sort((a, b) => b.percent - a.percent)),
})
export type FibrePartOf = z.infer<typeof fibrePart>
