import { VISITOR_HEADER, visitorIn } from "@verksted/contracts/visitor"
import { expect, it } from "vitest"
import { visitorAddress, visitorHeaderOf } from "./visitor.js"

const secret = "s".repeat(32)

it("gives each buyer an address of their own, so that no limit of one visitor holds the bench up", () => {
  const addresses = Array.from({ length: 1000 }, (_, number) => visitorAddress(number))
  expect(new Set(addresses).size).toBe(1000)
  expect([addresses[1], addresses[300]]).toEqual(["10.0.0.1", "10.0.1.44"])
})

it("is believed by whoever knows the shop's secret, and nobody else", async () => {
  const header = (await visitorHeaderOf(7, secret))[VISITOR_HEADER] ?? ""
  expect(await visitorIn(header, secret)).toBe("10.0.0.7")
  expect(await visitorIn(header, "t".repeat(32))).toBeNull()
})
