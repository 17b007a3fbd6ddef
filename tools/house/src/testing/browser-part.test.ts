import { expect, it } from "vitest"
import { withoutBrowser } from "./browser-part.js"

it("says in so many words that the browser tests were not run", () => {
  expect(withoutBrowser(false)).toEqual({ note: "browser tests: not run (no Chromium found; install one or set CHROME_PATH)", counts: { passed: 0, failed: 0, skipped: 0 } })
})

it("counts that as a failure on a build server", () => {
  const { note, counts } = withoutBrowser(true)
  expect(note).toMatch(/^browser tests: not run .*, which with CI=true is a failure$/)
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
