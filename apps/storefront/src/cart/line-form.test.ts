import { expect, it } from "vitest"
import { stepped } from "./line-form"

it("steps within what one may ask for", () => {
  expect(stepped(2, 1)).toBe(3)
  expect(stepped(1, -1)).toBe(1)
  expect(stepped(99, 1)).toBe(99)
})
