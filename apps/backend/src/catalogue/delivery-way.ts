import { type DeliveryWay, deliveryKind } from "@verksted/contracts/delivery"
import { oreFromKroner } from "@verksted/money/kroner"
import { z } from "@medusajs/framework/zod"
import { freeFromOf, priceFields, standingPrice, storedPrice } from "./freight-price"

const option = z.object({
  id: z.string(),
  name: z.string(),
  data: deliveryKind,
  prices: z.array(storedPrice),
  rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })).nullish(),
})

export const deliveryWayFields = ["id", "name", "data", ...priceFields, "rules.attribute", "rules.value"]

/**
 * Medusa's shipping option as everybody may see it; null for one that is not the house's, is not for the shop, takes goods
 * back, or has no price that holds whatever is bought.
 */
export function deliveryWay(stored: unknown): DeliveryWay | null {
  const read = option.safeParse(stored)
  if (!read.success) return null
  const { id, name, data: kind, prices, rules } = read.data
  const says = (attribute: string, value: string) => rules?.some((rule) => rule.attribute === attribute && String(rule.value) === value) ?? false
  const price = standingPrice(prices)
  if (!price || says("enabled_in_store", "false") || says("is_return", "true")) return null
  return { id, name, kind, price: oreFromKroner(price.amount), free_from: freeFromOf(prices) }
}
