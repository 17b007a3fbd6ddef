import { expect, it } from "vitest"
import { findSize } from "./find-size"

it("tells the size", () => expect(findSize(" 38 × 40 cm ")).toBe("38 × 40 cm"))
it("keeps quiet where there is nothing to tell", () => {
  expect(findSize(undefined)).toBeNull()
  expect(findSize(" ")).toBeNull()
  expect(findSize("Default variant")).toBeNull()
})
