import type { Ore } from "./ore.js"

/**
 * Medusa's amount in kroner, with decimals, as whole øre: rounded half away from zero.
 * @throws RangeError when the amount is not finite or leaves the safe integers.
 */
export function oreFromKroner(kroner: number): Ore {
  const ore = Math.sign(kroner) * Math.round(Number((Math.abs(kroner) * 100).toPrecision(15)))
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Not an amount in kroner: ${kroner}`)
  return ore === 0 ? 0 : ore
}

/** Whole øre as Medusa's amount in kroner: 24950 → 249.5. */
export function kronerFromOre(ore: Ore): number {
  return ore / 100
}
