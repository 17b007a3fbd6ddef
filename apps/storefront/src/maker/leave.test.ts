import { expect, it } from "vitest"
import { leaveDestination } from "./leave"

it("leads each way out to its own place, and never to an address from outside", () => {
  expect(leaveDestination("quick", "/mine-ting")).toBe("https://www.yr.no/")
  expect(leaveDestination("rest", "/mine-ting")).toBe("/mine-ting?hvile=1")
  expect(leaveDestination("sign-out", "/mine-ting")).toBe("/mine-ting?ut=1")
  expect(leaveDestination("https://example.org", "/mine-ting")).toBe("/mine-ting?ut=1")
})
