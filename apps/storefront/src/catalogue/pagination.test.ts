import { expect, it } from "vitest"
import { laterPages, pageCount, pageNumber } from "./pagination"

it("reads the number of a later page and takes nothing else for one", () => {
  expect(pageNumber("3")).toBe(3)
  for (const wrong of ["1", "0", "-1", "1.5", "1e9", "999999999", "", "to", "02"]) expect(pageNumber(wrong)).toBeNull()
})

it("counts pages", () => {
  expect([0, 1, 24, 25, 48, 49].map((things) => pageCount(things))).toEqual([1, 1, 1, 2, 2, 3])
})

it("names the later pages", () => {
  expect(laterPages(49)).toEqual([{ page: "2" }, { page: "3" }])
  expect(laterPages(0)).toEqual([])
})
