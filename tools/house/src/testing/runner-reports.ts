import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "zod"
import { none, type Counts } from "./counts.js"

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
  })),
})

/** Counts of Vitest's JSON report; a file that failed before its first test counts as one failure. */
export function countVitest(json: unknown): Counts {
  const report = vitestReport.parse(json)
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
  const tests = report.testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => `${path.basename(file.name)}: ${fullName.trim()}`))
  const failures = [...broken.map((file) => path.basename(file.name)), ...tests]
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped: report.numPendingTests + report.numTodoTests, ...named(failures) }
}

const playwrightSuite = z.object({
  specs: z.array(z.object({ ok: z.boolean(), title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

type PlaywrightSuite = z.infer<typeof playwrightSuite>

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** Counts of Playwright's JSON report; a test that passed only when repeated failed once, and counts as failed. */
export function countPlaywright(json: unknown): Counts {
  const { suites, stats, errors } = playwrightReport.parse(json)
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? errors.length : failed, skipped: stats.skipped, ...named(suites.flatMap(failedSpecs)) }
}

function failedSpecs({ specs, suites = [] }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky"))
  return [...failed.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(failedSpecs)]
}

function named(failures: string[]): { failures?: string[] } {
  return failures.length > 0 ? { failures } : {}
}

/** The counts in a report's file; one failure when the runner left none. */
export function countsIn(file: string, count: (json: unknown) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return { ...none, failed: 1 }
  }
}
