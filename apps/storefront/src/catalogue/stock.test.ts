import { describe, expect, it } from "vitest"
import { isBuyable, piecesOf, stockOf } from "./stock"

const variant = { id: "v", title: "M", sku: "S", manage_inventory: true, allow_backorder: false, inventory_quantity: 3 }

describe("stock", () => {
  it("says of a unique thing that it is the only one, and then that it is sold", () => {
    expect(stockOf(1, true)).toEqual({ kind: "only_one" })
    expect(stockOf(0, true)).toEqual({ kind: "sold" })
  })

  it("calls nothing the only one that there is more of", () => {
    expect(stockOf(2, true)).toEqual({ kind: "few", count: 2 })
    expect(stockOf(Number.POSITIVE_INFINITY, true)).toEqual({ kind: "plenty" })
  })

  it("counts a series while few are left, and stops counting when there are many", () => {
    expect(stockOf(3, false)).toEqual({ kind: "few", count: 3 })
    expect(stockOf(6, false)).toEqual({ kind: "plenty" })
    expect(stockOf(0, false)).toEqual({ kind: "sold_out" })
  })

  it("never sells what is gone", () => {
    expect(isBuyable(stockOf(0, true))).toBe(false)
    expect(isBuyable(stockOf(0, false))).toBe(false)
    expect(isBuyable(stockOf(1, false))).toBe(true)
  })

  it("reads Medusa's numbers: a negative or missing count is none, an uncounted variant is always there", () => {
    expect(piecesOf(variant)).toBe(3)
    expect(piecesOf({ ...variant, inventory_quantity: -1 })).toBe(0)
    expect(piecesOf({ ...variant, inventory_quantity: null })).toBe(0)
    expect(piecesOf({ ...variant, manage_inventory: false })).toBe(Number.POSITIVE_INFINITY)
  })
})
