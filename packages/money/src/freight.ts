import type { Ore } from "./ore.js"
import { spread } from "./spread.js"
import { netOfGross, type Amounts } from "./vat.js"

/** Freight's part under one VAT rate. Øre; rate in per cent. */
export type FreightPart = Amounts & { rate: number }

/**
 * Freight follows the goods' VAT: its gross is spread by R2 over the goods' gross per rate, lowest rate first (R8).
 * Rates are 0 while the seller is not registered, and so is then the freight's VAT. Goods given away for nothing
 * weigh alike. Freight without goods carries the given fallback rate.
 */
export function freightByRate(freight: Ore, goods: readonly { gross: Ore; rate: number }[], fallbackRate: number): FreightPart[] {
  const byRate = new Map<number, Ore>()
  for (const line of goods) byRate.set(line.rate, (byRate.get(line.rate) ?? 0) + line.gross)
  if (byRate.size === 0) byRate.set(fallbackRate, 1)
  const rates = [...byRate].sort(([a], [b]) => a - b)
  const free = rates.every(([, gross]) => gross === 0)
  const parts = spread(freight, rates.map(([, gross]) => (free ? 1 : gross)))
  return rates.flatMap(([rate], index) => {
    const gross = parts[index] ?? 0
    return gross === 0 ? [] : [{ rate, gross, net: netOfGross(gross, rate) }]
  })
}
