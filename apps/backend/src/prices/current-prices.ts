import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { oreFromKroner } from "@verksted/money/kroner"

/** What a variant costs in the web shop now, in øre including VAT. */
export type CurrentPrice = { variant_id: string; amount: number; on_sale: boolean }

const AT_ONCE = 250

const priced = z.object({
  id: z.string(),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullable(), calculated_price: z.object({ price_list_type: z.string().nullish() }).nullish() })
    .nullish(),
})

/** The current prices of these variants, or of all; a variant without a price is left out. */
export async function currentPrices(container: MedusaContainer, region_id: string, variant_ids: string[] | null): Promise<CurrentPrice[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const context = { calculated_price: QueryContext({ region_id, currency_code: "nok" }) }
  const prices: CurrentPrice[] = []
  for (let skip = 0; ; skip += AT_ONCE) {
    const filters = variant_ids ? { id: variant_ids } : {}
    const { data } = await query.graph({ entity: "variant", fields: ["id", "calculated_price.*"], filters, context, pagination: { skip, take: AT_ONCE, order: { id: "ASC" } } })
    for (const { id, calculated_price: price } of z.array(priced).parse(data)) {
      if (price?.calculated_amount == null) continue
      prices.push({ variant_id: id, amount: oreFromKroner(price.calculated_amount), on_sale: price.calculated_price?.price_list_type === "sale" })
    }
    if (data.length < AT_ONCE) return prices
  }
}
