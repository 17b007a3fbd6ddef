import { kronerFromOre, oreFromKroner } from "@verksted/money/kroner"
import { z } from "@medusajs/framework/zod"

const rule = z.object({ attribute: z.string().nullish(), operator: z.string().nullish(), value: z.coerce.string().nullish() })

/** A price of a shipping option, as Medusa keeps it: in kroner, with the rules that it holds under. */
export const storedPrice = z.object({ id: z.string(), amount: z.coerce.number(), currency_code: z.string(), price_rules: z.array(rule).nullish() })
export type StoredPrice = z.infer<typeof storedPrice>

export const priceFields = ["id", "amount", "currency_code", "price_rules.attribute", "price_rules.operator", "price_rules.value"].map((field) => `prices.${field}`)

/** What it costs whatever is bought. */
export const standingPrice = (prices: readonly StoredPrice[]): StoredPrice | undefined =>
  prices.find(({ currency_code, price_rules }) => currency_code === "nok" && !price_rules?.length)

/**
 * From which sum of the things, in øre and after discount, it costs nothing: Medusa's own price of 0 with the one rule
 * «item_total is at least». Null when no price says so.
 */
export function freeFromOf(prices: readonly StoredPrice[]): number | null {
  const sums = prices.flatMap(({ amount, currency_code, price_rules }) => {
    const [only, ...more] = price_rules ?? []
    const isFree = currency_code === "nok" && amount === 0 && more.length === 0 && only?.attribute === "item_total" && only.operator === "gte"
    return isFree && Number.isFinite(Number(only.value)) ? [oreFromKroner(Number(only.value))] : []
  })
  return sums.length > 0 ? Math.min(...sums) : null
}

type NewPrice = { currency_code: string; amount: number; rules: { attribute: string; operator: "gte"; value: number }[] }

/** The prices, in kroner, that say so. */
export const freightPrices = (price: number, free_from: number | null): NewPrice[] => [
  { currency_code: "nok", amount: kronerFromOre(price), rules: [] },
  ...(free_from === null ? [] : [{ currency_code: "nok", amount: 0, rules: [{ attribute: "item_total", operator: "gte" as const, value: kronerFromOre(free_from) }] }]),
]
