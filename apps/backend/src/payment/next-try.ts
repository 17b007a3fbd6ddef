const LONGEST_MS = 3_600_000

/** When an event that failed `tries` times is tried again: after ten seconds, then twice as long each time, at most an hour. */
export const nextTry = (tries: number, now: number): Date => new Date(now + Math.min(10_000 * 2 ** Math.max(0, tries - 1), LONGEST_MS))
