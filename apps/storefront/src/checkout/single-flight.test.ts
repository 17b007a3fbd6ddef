import { expect, it } from "vitest"
import { singleFlight } from "./single-flight"

it("gives two callers one piece of work, and a later one its own", async () => {
  const once = singleFlight<number>()
  let runs = 0
  const work = () => Promise.resolve(++runs)
  expect(await Promise.all([once("cart", work), once("cart", work), once("other", work)])).toEqual([1, 1, 2])
  expect(await once("cart", work)).toBe(3)
})

it("lets the next caller try again after a failure", async () => {
  const once = singleFlight<string>()
  await expect(once("cart", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
  expect(await once("cart", () => Promise.resolve("order"))).toBe("order")
})
