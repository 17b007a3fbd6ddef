import { readFileSync } from "node:fs"
import { z } from "zod"
import { none, type Counts } from "./counts.js"

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Counts of Vitest's JSON report; a file that failed before its first test counts as one failure. */
export function countVitest(json: unknown): Counts {
  const report = vitestReport.parse(json)
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests }
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** Counts of Playwright's JSON report; a test that passed only when repeated failed once, and counts as failed. */
export function countPlaywright(json: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(json)
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? errors.length : failed, skipped: stats.skipped }
}

/** The counts in a report's file; one failure when the runner left none. */
export function countsIn(file: string, count: (json: unknown) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return { ...none, failed: 1 }
  }
}
