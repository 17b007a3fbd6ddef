import { readFileSync } from "node:fs"
import { z } from "zod"

/** The steps of a thing's way; a product's last step is its status. */
export const steps = ["i_verkstedet", "til_gjennomgang", "til_salgs", "solgt"] as const

/** The papers that a product may need before it is sold; whether the seller holds them is another question. */
export const documents = ["samsvarserklaering_matkontakt", "CE_samsvarserklaering_leketoy", "teknisk_dokumentasjon_EN71"] as const

const kroner = z.number().nonnegative().refine((amount) => Number.isInteger(Math.round(amount * 1e6) / 1e4), "A price is a whole number of øre.")
const day = z.iso.date()
const percentages = z.record(z.string(), z.int().min(1).max(100))

const workshop = z.strictObject({ id: z.string(), name: z.string(), tag: z.string(), intro: z.string(), sort: z.int() })

const consent = z.strictObject({
  scope: z.string(),
  text_version: z.string(),
  given_by: z.array(z.enum(["ungdom", "foresatt"])),
  given_at: day,
  withdrawn_at: day.nullable(),
  missing: z.array(z.enum(["ungdom", "foresatt"])).optional(),
})

const maker = z.strictObject({
  id: z.string(),
  pseudonym: z.string(),
  workshops: z.array(z.string()).min(1),
  public_display: z.enum(["none", "alias"]),
  consent: consent.optional(),
})

const product = z.strictObject({
  sku: z.string(),
  handle: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  description: z.string(),
  image_alt: z.string(),
  /** Of the second picture, where there is one. */
  close_up_alt: z.string().optional(),
  price_nok_incl_vat: kroner,
  vat_rate_percent: z.number(),
  /** What is still to be found out about the product's VAT. */
  vat_note: z.enum(["mva_originalkunst_avklares"]).nullable(),
  /** Handle of the workshop that the product belongs to first; its craft's drawer draws it. */
  workshop: z.string(),
  workshop_split_percent: percentages,
  tags: z.array(z.string()),
  makers: z.array(z.string()).min(1),
  maker_weights_percent: percentages,
  kind: z.enum(["unik", "smaaserie"]),
  planned_units: z.int().positive(),
  variants: z.array(z.strictObject({ sku: z.string(), option: z.string(), stock: z.int().nonnegative() })).min(1),
  status: z.enum(steps),
  timeline: z.array(z.strictObject({ step: z.enum(steps), on: day })).min(1),
  materials: z.string(),
  textile_label_required: z.boolean(),
  care: z.string().nullable(),
  hours_per_unit: z.number().positive(),
  material_cost_nok_per_unit: kroner,
  weight_g: z.int().positive(),
  packed_cm: z.tuple([z.number(), z.number(), z.number()]),
  shipping_class: z.enum(["postkasse_eller_hentested", "hentested", "bare_henting"]),
  pickup_at_workshop: z.boolean(),
  food_contact: z.boolean(),
  toy: z.boolean(),
  documents_required: z.array(z.enum(documents)),
  warnings: z.array(z.string()),
  /** Why the product may not be sold yet; empty for nearly all. */
  compliance_blockers: z.array(z.string()),
  /** The house knows no thing that may not be regretted. */
  withdrawal_right: z.literal(true),
})

const catalogue = z.strictObject({
  meta: z.object({ name: z.string(), version: z.string(), made_on: day, currency: z.literal("NOK"), language: z.string(), notes: z.array(z.string()) }),
  workshops: z.array(workshop),
  makers: z.array(maker),
  products: z.array(product),
})

export type DemoProduct = z.infer<typeof product>
export type DemoMaker = z.infer<typeof maker>
export type DemoWorkshop = z.infer<typeof workshop>
export type Catalogue = z.infer<typeof catalogue>

/** The demo shop's catalogue, checked. */
export const readCatalogue = (): Catalogue =>
  catalogue.parse(JSON.parse(readFileSync(new URL("./catalogue.json", import.meta.url), "utf8")))
