import { expect, it } from "vitest"
import { failedLines, lastLine, sum, withExit } from "./counts.js"
import { countPlaywright, countsIn, countVitest } from "./runner-reports.js"
import { countTurbo } from "./turbo-log.js"

const vitest = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

it("adds up and says it plainly", () => {
  expect(lastLine(sum([{ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 1, skipped: 0 }]))).toBe("4 passed, 1 failed, 2 skipped")
})

it("counts Vitest's tests, and a file that does not load as a failure", () => {
  const broken = { name: "/a/broken.spec.ts", status: "failed", assertionResults: [] }
  const wrong = { name: "/a/till.spec.ts", status: "failed", assertionResults: [{ status: "failed", fullName: " till rounds" }, { status: "passed", fullName: " till sells" }] }
  expect(countVitest({ ...vitest, testResults: [broken, wrong] })).toEqual({ passed: 4, failed: 2, skipped: 3, failures: ["broken.spec.ts", "till.spec.ts: till rounds"] })
})

it("counts Playwright's tests, and one that passed only when repeated as failed", () => {
  const spec = (title: string, status: string) => ({ title, file: "cart.spec.ts", ok: status !== "unexpected", tests: [{ status }] })
  const suites = [{ specs: [spec("opens", "expected")], suites: [{ specs: [spec("closes", "unexpected"), spec("waits", "flaky")] }] }]
  const failures = ["cart.spec.ts: closes", "cart.spec.ts: waits"]
  expect(countPlaywright({ suites, stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 2, failures })
  expect(countPlaywright({ suites: [], stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1)
})

it("names what failed, in every part", () => {
  const passed = { passed: 1, failed: 0, skipped: 0 }
  expect(failedLines(sum([passed, { ...passed, failed: 1, failures: ["cart.spec.ts: closes"] }, { ...passed, failed: 1, failures: ["lint"] }]))).toEqual(["Failed:", "  cart.spec.ts: closes", "  lint"])
  expect(failedLines(sum([passed]))).toEqual([])
})

it("counts a missing report, and a runner that fails without a failed test, as one failure", () => {
  expect(countsIn("/nowhere", countVitest).failed).toBe(1)
  expect(withExit({ passed: 3, failed: 0, skipped: 0 }, "SIGKILL").failed).toBe(1)
  expect(withExit({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2)
})

it("counts the workspaces that turbo says failed", () => {
  const log = "noise\n Tasks:    5 successful, 8 total\n\u001b[1mFailed:    @verksted/demo#typecheck, @verksted/backend#typecheck\u001b[0m\n"
  expect(countTurbo(log.replace("\u001b[1m", ""), 8, 1)).toEqual({ passed: 6, failed: 2, skipped: 0 })
  expect(countTurbo("", 8, 0)).toEqual({ passed: 8, failed: 0, skipped: 0 })
  expect(countTurbo("crashed", 8, 1).failed).toBe(1)
})
