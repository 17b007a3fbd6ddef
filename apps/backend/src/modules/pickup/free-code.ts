import { randomInt } from "node:crypto"

/** A random code of four digits that is not among the taken ones; null when all ten thousand are. */
export function freeCode(taken: ReadonlySet<string>): string | null {
  const free = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, "0")).filter((code) => !taken.has(code))
  return free.length === 0 ? null : (free[randomInt(free.length)] ?? null)
}
