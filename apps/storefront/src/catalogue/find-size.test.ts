import { expect, it } from "vitest"
import { findSize } from "./find-size"

it("lists the sizes once", () => expect(findSize(["S/M", "M/L", "S/M"])).toBe("S/M, M/L"))
it("keeps quiet where there is nothing to tell", () => {
  expect(findSize([])).toBeNull()
  expect(findSize(["", "Default variant"])).toBeNull()
})
