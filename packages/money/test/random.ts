/** Seed of this run's random tests; it stands in their names. `SEED=… vitest run` repeats a run. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** A repeatable source of whole numbers in [low, high] (mulberry32). */
export function dice(start: number) {
  let state = start >>> 0
  return (low: number, high: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1))
  }
}
