/** How many tests, or checks that count as one, went how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** What failed, by name, where the runner says so. */
  failures?: string[]
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** The sum of several parts. */
export function sum(parts: Counts[]): Counts {
  const counts = parts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), none)
  const failures = parts.flatMap((part) => part.failures ?? [])
  return failures.length > 0 ? { ...counts, failures } : counts
}

/** What failed, a line each: stands above the last line, since the runs before it may have printed pages since. */
export function failedLines({ failures = [] }: Counts): string[] {
  return failures.length > 0 ? ["Failed:", ...failures.map((name) => `  ${name}`)] : []
}

/** The last line of a test run. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** A runner that failed without a failed test (a file that does not load, a crash) counts as one failure. */
export function withExit(counts: Counts, exit: number | string): Counts {
  return exit !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
