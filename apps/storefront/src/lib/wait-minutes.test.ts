import { expect, it } from "vitest"
import { waitMinutes } from "./wait-minutes"

it("rounds a wait up to minutes, and never says none", () => {
  expect(["1", "60", "61", "3600", "0", "-5", null, "soon", "Mon, 30 Nov 2026 10:00:00 GMT"].map(waitMinutes)).toEqual([1, 1, 2, 60, 1, 1, 1, 1, 1])
})
