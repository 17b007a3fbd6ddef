import { divideRounded } from "./divide.js"
import type { Ore } from "./ore.js"

/**
 * What is paid in cash, in whole kroner as øre: rounded half away from zero (R9). Negative when money is paid out.
 * There is no coin below one krone (the 50-øre coin left circulation on 1 May 2012).
 */
export function cashToPay(due: Ore): Ore {
  const kroner = divideRounded(BigInt(due), 100n)
  return kroner === 0 ? 0 : kroner * 100
}

/** The øre that the rounding adds (positive) or takes away (negative): they belong to no workshop (R8). */
export function cashRounding(due: Ore): Ore {
  return cashToPay(due) - due
}
