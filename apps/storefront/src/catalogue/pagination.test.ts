import { expect, it } from "vitest"
import { pageCount, pageNumber } from "./pagination"

it("reads a page number and takes nothing else for one", () => {
  expect(pageNumber("3")).toBe(3)
  for (const wrong of ["0", "-1", "1.5", "1e9", "999999999", "", "to", undefined, ["2", "3"]]) expect(pageNumber(wrong)).toBe(1)
})

it("counts pages", () => {
  expect([0, 1, 24, 25, 48, 49].map((things) => pageCount(things))).toEqual([1, 1, 1, 2, 2, 3])
})
