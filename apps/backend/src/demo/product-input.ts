import { ProductStatus } from "@medusajs/framework/utils"
import { productFacts } from "@verksted/contracts/product-facts"
import type { SetCredits } from "@verksted/contracts/credits"
import type { DemoProduct } from "@verksted/demo/catalogue"
import type { House } from "../modules/seller/service"

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

/** What anyone may know of the product. Nothing of who made it, when, or at what cost. */
export const factsOf = (product: DemoProduct) =>
  productFacts.parse({
    materials: product.materials,
    care: product.care,
    image_alts: [product.image_alt],
    one_of_a_kind: product.kind === "unik",
    food_contact: product.food_contact,
    warnings: product.warnings,
    packed_cm: product.packed_cm,
    shipping_class: product.shipping_class,
  })

/** The product as Medusa creates it: a draft with its variants, prices in kroner including VAT. */
export function productInput(product: DemoProduct, house: House, picture: string) {
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: ProductStatus.DRAFT,
    thumbnail: picture,
    images: [{ url: picture }],
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
