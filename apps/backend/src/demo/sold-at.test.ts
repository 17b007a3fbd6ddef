import { readCatalogue } from "@verksted/demo/catalogue"
import { z } from "@medusajs/framework/zod"
import { soldAt, uuidOf } from "./sold-at"

const { products } = readCatalogue()

describe("the demo's sold pieces", () => {
  it("were sold on their day while the shop was open, in summer and winter time", () => {
    expect(products.flatMap((product) => soldAt(product) ?? [])).toEqual(["2026-10-15T12:20:00.000Z", "2026-09-09T12:20:00.000Z"])
  })

  it("have a key of their own, the same every time", () => {
    const keys = products.map(({ handle }) => uuidOf(handle))
    expect(new Set(keys).size).toBe(40)
    for (const key of keys) expect(z.uuid().safeParse(key).success).toBe(true)
  })
})
