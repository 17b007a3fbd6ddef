import type { Language } from "@verksted/contracts/language"

const changedAt: Record<Language, number> = { nb: 0, en: 0 }

/** Something is being written to the language's index in this process. */
export function indexIsChanging(language: Language): void {
  changedAt[language] = Date.now()
}

/** Another machine's changes are seen after this. */
const OLDEST_MS = 60_000
/** A write is announced before it is made; by then it has been. */
const WRITTEN_MS = 2000
/** However much is being written, nothing is read more than twice a second. */
const SHORTEST_MS = 500

/** Whether what was read of an index at `at` may still be used at `now`, after a change at `changed` (milliseconds). */
export function isFresh({ at, now, changed }: { at: number; now: number; changed: number }): boolean {
  const age = now - at
  if (age >= OLDEST_MS) return false
  return age < SHORTEST_MS || at - changed > WRITTEN_MS
}

export const indexChangedAt = (language: Language): number => changedAt[language]
