/** How many tests, or checks that count as one, went how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** The sum of several parts. */
export function sum(parts: Counts[]): Counts {
  return parts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), none)
}

/** The last line of a test run. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** A runner that failed without a failed test (a file that does not load, a crash) counts as one failure. */
export function withExit(counts: Counts, exit: number | string): Counts {
  return exit !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
