import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { readCatalogue } from "../catalogue.js"
import { closeUps, draw, drawAll, drawers } from "./draw.js"

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

  it("are two of what has a text for the second, and the second is another one", () => {
    const described = products.filter(({ close_up_alt }) => close_up_alt !== undefined)
    expect(Object.keys(closeUps).toSorted()).toEqual(described.map(({ handle }) => handle).toSorted())
    expect(described.length).toBeGreaterThan(0)
    for (const product of [...described, ...products.slice(0, 1)]) {
      const pictures = drawAll(product)
      expect(pictures[0]).toBe(draw(product))
      expect(new Set(pictures).size).toBe(product.close_up_alt === undefined ? 1 : 2)
      expect(pictures.every((svg) => svg.length < 400_000 && !/NaN|undefined|Infinity/.test(svg))).toBe(true)
    }
  })

  it("are refused for a thing that nobody knows", () => {
    expect(() => draw({ handle: "ukjent", workshop: "som" })).toThrow(RangeError)
  })
})
