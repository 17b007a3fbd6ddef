import { expect, it } from "vitest"
import { leaveDestination } from "./leave"

it("leads each way out to its own place", () => {
  expect(leaveDestination("quick", "/mine-ting")).toBe("https://www.yr.no/")
  expect(leaveDestination("rest", "/mine-ting")).toBe("/mine-ting?hvile=1")
  expect(leaveDestination("sign-out", "/mine-ting")).toBe("/mine-ting?ut=1")
})
