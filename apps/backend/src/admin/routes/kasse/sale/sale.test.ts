import type { TillItem } from "@verksted/contracts/till"
import { MAX_PIECES, newSale, piecesOf, saleReducer, totalOf } from "./sale"

const item = (sku: string, unit_price: number): TillItem => ({
  variant_id: `variant_${sku}`,
  product_id: `prod_${sku}`,
  title: sku,
  variant_title: null,
  sku,
  barcode: null,
  unit_price,
  available: 1,
  thumbnail: null,
  workshop_handles: [],
})
const lue = item("LUE", 34900)
const votter = item("VOTTER", 24950)
const both = [lue, votter].reduce((sale, thing) => saleReducer(sale, { type: "add", item: thing }), newSale("k"))

describe("saleReducer", () => {
  it("counts a second scan of the same thing up", () => {
    const sale = saleReducer(both, { type: "add", item: lue })
    expect(sale.lines.map((line) => line.quantity)).toEqual([2, 1])
    expect(totalOf(sale.lines)).toBe(94750)
    expect(piecesOf(sale.lines)).toBe(3)
  })

  it("takes the newest price of a thing that is scanned again", () => {
    expect(totalOf(saleReducer(both, { type: "add", item: { ...lue, unit_price: 30000 } }).lines)).toBe(84950)
  })

  it("removes at quantity 0 and brings the line back to its place", () => {
    const without = saleReducer(both, { type: "set-quantity", variant_id: lue.variant_id, quantity: 0 })
    expect(without.lines).toHaveLength(1)
    expect(saleReducer(without, { type: "undo" })).toEqual(both)
    expect(saleReducer(both, { type: "undo" })).toBe(both)
  })

  it("refuses a quantity that is not a whole number and stops at the most", () => {
    for (const quantity of [-1, 1.5, Number.NaN]) expect(saleReducer(both, { type: "set-quantity", variant_id: lue.variant_id, quantity })).toBe(both)
    expect(saleReducer(both, { type: "set-quantity", variant_id: lue.variant_id, quantity: 1e9 }).lines[0]?.quantity).toBe(MAX_PIECES)
  })

  it("refreshes price and stock, keeps the key, and begins anew with another", () => {
    const dearer = saleReducer(both, { type: "refresh", items: [{ ...lue, unit_price: 39900, available: 0 }] })
    expect(dearer).toMatchObject({ key: "k", lines: [{ unit_price: 39900, available: 0, quantity: 1 }, { unit_price: 24950 }] })
    expect(saleReducer(dearer, { type: "begin", key: "l" })).toEqual({ key: "l", lines: [], removed: null })
  })
})
