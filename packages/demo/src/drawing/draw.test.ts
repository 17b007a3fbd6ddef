import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { readCatalogue } from "../catalogue.js"
import { draw, drawers } from "./draw.js"

const { products } = readCatalogue()

describe("the drawn pictures", () => {
  it.each(products)("$handle: the same bytes every time, 4:5, below 400 kB", (product) => {
    const svg = draw(product)
    expect(draw(product) === svg).toBe(true)
    expect(svg.slice(0, 120)).toContain('width="1200" height="1500"')
    expect(/NaN|undefined|Infinity/.exec(svg)).toBeNull()
    expect(svg.length).toBeLessThan(400_000)
  })

  it("are forty different ones", () => {
    const prints = products.map((product) => createHash("sha256").update(draw(product)).digest("hex"))
    expect(new Set(prints).size).toBe(40)
  })

  it("come from one drawer per craft, and no drawer draws what is not in the catalogue", () => {
    const drawn = Object.entries(drawers).flatMap(([craft, things]) => Object.keys(things).map((handle) => `${craft}/${handle}`))
    expect(drawn.toSorted()).toEqual(products.map((p) => `${p.workshop}/${p.handle}`).toSorted())
  })

  it("are refused for a thing that nobody knows", () => {
    expect(() => draw({ handle: "ukjent", workshop: "som" })).toThrow(RangeError)
  })
})
