import { expect, test } from "vitest"
import { periodInWords } from "./period-in-words"

test.each([
  ["2026-11-23", "2026-11-24", "23. november 2026"],
  ["2026-11-01", "2026-12-01", "1.–30. november 2026"],
  ["2026-10-01", "2026-12-01", "1. oktober – 30. november 2026"],
  ["2026-12-28", "2027-01-04", "28. desember 2026 – 3. januar 2027"],
])("%s to %s is «%s»", (from, to, words) => {
  expect(periodInWords({ from, to })).toBe(words)
})
