import { expect, test } from "vitest"
import { formatUnits } from "./format-units"

test("units that came back have a true minus", () => {
  expect([2, 0, -1].map(formatUnits)).toEqual(["2 stk.", "0 stk.", "\u22121 stk."])
})
