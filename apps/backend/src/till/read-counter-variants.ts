import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import type { CounterVariant } from "./counter-variant"
import { counterVariantFields } from "./counter-variant-fields"

type Filters = Record<string, unknown>

/** Variants with the region's price and the stock of every location. */
export async function readCounterVariants(container: MedusaContainer, regionId: string, filters: Filters, take?: number): Promise<CounterVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: counterVariantFields,
    filters,
    ...(take === undefined ? {} : { pagination: { skip: 0, take, order: { created_at: "DESC" } } }),
    context: { calculated_price: QueryContext({ region_id: regionId, currency_code: "nok" }) },
  })
  const variants = data as unknown as CounterVariant[]
  // A variant cannot show its product's other variants: Medusa leaves circular relations out.
  const products = await query.graph({ entity: "product", fields: ["id", "variants.id"], filters: { id: variants.map((variant) => variant.product.id) } })
  const siblings = new Map(products.data.map((product) => [product.id, product.variants.length]))
  return variants.map((variant) => ({ ...variant, siblings: siblings.get(variant.product.id) ?? 1 }))
}
