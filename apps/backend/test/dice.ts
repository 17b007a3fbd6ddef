import { randomInt } from "node:crypto"

/** Seed of this run's random tests; it stands in their names. `SEED=… pnpm test` repeats a run. */
export const seed = Number(process.env.SEED ?? randomInt(2 ** 31))

/** A repeatable source of whole numbers in [low, high]. */
export function dice(start: number) {
  let state = start
  return (low: number, high: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return low + (Math.floor(state / 65_536) % (high - low + 1))
  }
}
