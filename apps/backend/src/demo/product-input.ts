import { ProductStatus } from "@medusajs/framework/utils"
import { osloMidnight } from "@verksted/bottom-line/period"
import { productFacts } from "@verksted/contracts/product-facts"
import type { SetCredits } from "@verksted/contracts/credits"
import type { DemoProduct, documents } from "@verksted/demo/catalogue"
import { readEnglish } from "@verksted/demo/english"
import type { House } from "../modules/seller/service"
import { careCodesOf, fibresOf } from "./textile-facts"

/** The ids that the catalogue's own keys stand for in this house. */
export type Ids = { readonly workshops: ReadonlyMap<string, string>; readonly makers: ReadonlyMap<string, string> }

const statusOf: Record<DemoProduct["status"], ProductStatus> = {
  i_verkstedet: ProductStatus.DRAFT,
  til_gjennomgang: ProductStatus.PROPOSED,
  til_salgs: ProductStatus.PUBLISHED,
  solgt: ProductStatus.PUBLISHED,
}

/** The status that a product of the demo stands in. A thing that lacks papers is never published. */
export const productStatus = ({ status, compliance_blockers }: DemoProduct): ProductStatus =>
  compliance_blockers.length > 0 && statusOf[status] === ProductStatus.PUBLISHED ? ProductStatus.PROPOSED : statusOf[status]

/**
 * Whether the seller holds a paper that the product needs. The catalogue says only which are needed; what it has up for
 * sale, or sold, may not be sold without, so those papers are there. Of anything else nobody has said that they are.
 */
const holds = (product: DemoProduct, paper: (typeof documents)[number]): boolean =>
  product.documents_required.includes(paper) && productStatus(product) === ProductStatus.PUBLISHED

const { products: english } = readEnglish()

/** The texts of the pictures, in their order. */
const altsOf = ({ image_alt, close_up_alt }: { image_alt: string; close_up_alt?: string | undefined }): string[] => [image_alt, ...(close_up_alt === undefined ? [] : [close_up_alt])]

function factsInEnglish({ handle }: DemoProduct) {
  const texts = english[handle]
  return texts ? { materials: texts.materials, care: null, image_alts: altsOf(texts), warnings: texts.warnings } : null
}

/** What anyone may know of the product. Nothing of who made it, when, or at what cost. */
export function factsOf(product: DemoProduct) {
  const care_codes = product.care ? careCodesOf(product.care) : []
  return productFacts.parse({
    materials: product.materials,
    care: care_codes ? null : product.care,
    image_alts: altsOf(product),
    one_of_a_kind: product.kind === "unik",
    food_contact: product.food_contact,
    warnings: product.warnings,
    packed_cm: product.packed_cm,
    shipping_class: product.shipping_class,
    textile: product.textile_label_required,
    fibres: product.textile_label_required ? fibresOf(product.materials) : [],
    care_codes: care_codes ?? [],
    food_declaration: holds(product, "samsvarserklaering_matkontakt"),
    toy: product.toy,
    ce_marked: holds(product, "CE_samsvarserklaering_leketoy") && holds(product, "teknisk_dokumentasjon_EN71"),
    art_vat_open: product.vat_note !== null,
    en: factsInEnglish(product),
  })
}

/** The product as Medusa creates it: a draft with its variants, prices in kroner including VAT. `pictures` are addresses, the first one first. */
export function productInput(product: DemoProduct, house: House, pictures: readonly string[]) {
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: ProductStatus.DRAFT,
    ...(pictures[0] ? { thumbnail: pictures[0] } : {}),
    images: pictures.map((url) => ({ url })),
    weight: product.weight_g,
    material: product.materials,
    metadata: { facts: factsOf(product) },
    shipping_profile_id: house.shipping_profile_id,
    sales_channels: [{ id: house.web_channel_id }, { id: house.counter_channel_id }],
    options: [{ title: "Størrelse", values: product.variants.map(({ option }) => option) }],
    variants: product.variants.map(({ sku, option }) => ({
      title: option,
      sku,
      manage_inventory: true,
      allow_backorder: false,
      weight: product.weight_g,
      options: { Størrelse: option },
      prices: [{ currency_code: "nok", amount: product.price_nok_incl_vat }],
    })),
  }
}

/** Pieces in the shop for each SKU. A sold piece comes in as one, and goes out with its sale. */
export const stockOf = (product: DemoProduct) =>
  product.variants.map(({ sku, stock }) => ({ sku, quantity: product.status === "solgt" ? 1 : stock }))

const shares = (percentages: Readonly<Record<string, number>>, ids: ReadonlyMap<string, string>) =>
  Object.entries(percentages).map(([key, percent]) => ({ id: ids.get(key) ?? "", weight_bp: percent * 100 }))

/** Who the product is credited to, in basis points. */
export const creditsOf = (product: DemoProduct, ids: Ids): SetCredits => ({
  workshops: shares(product.workshop_split_percent, ids.workshops).map(({ id, weight_bp }) => ({ workshop_id: id, weight_bp })),
  makers: shares(product.maker_weights_percent, ids.makers).map(({ id, weight_bp }) => ({ maker_id: id, weight_bp })),
})

/** Cost of materials in øre per unit, planned units, and the days of its way. */
export const makingOf = (product: DemoProduct) => ({
  material_cost: Math.round(product.material_cost_nok_per_unit * 100),
  planned_units: product.planned_units,
  milestones: product.timeline.map(({ step, on }) => ({ step, on })),
})

/** When the product came up for sale, at midnight in Oslo; null while it has not. */
export function pricedFrom(product: DemoProduct): string | null {
  const on = product.timeline.find(({ step }) => step === "til_salgs")?.on
  return on ? osloMidnight(on).toISOString() : null
}
