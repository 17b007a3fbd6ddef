import { expect, it } from "vitest"
import { workingDaysAfter } from "./working-days"

it.each([
  ["2026-11-24", 0, "2026-11-24"],
  ["2026-11-24", 1, "2026-11-25"],
  ["2026-11-24", 4, "2026-11-30"],
  ["2026-11-27", 1, "2026-11-30"],
  ["2026-11-28", 1, "2026-11-30"],
  ["2026-12-31", 2, "2027-01-04"],
])("%s and %i working days is %s", (day, days, expected) => expect(workingDaysAfter(day, days)).toBe(expected))
