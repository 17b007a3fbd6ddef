import type { TillItem } from "@verksted/contracts/till"
import { rankItems } from "./rank-items"

const item = (title: string, sku: string, available = 1) => ({ title, sku, barcode: null, available }) as TillItem

describe("rankItems", () => {
  it("puts the exact code first though it is sold out, then titles that begin so, then the rest", () => {
    const items = [item("Varm lue", "L-1"), item("Lue", "L-2", 0), item("Luelapp", "L-3"), item("Votter", "lue", 0)]
    expect(rankItems(items, "LUE").map((found) => found.sku)).toEqual(["lue", "L-3", "L-1", "L-2"])
  })

  it("shows what is in stock first when nothing is searched for, newest first among them", () => {
    expect(rankItems([item("A", "1", 0), item("B", "2"), item("C", "3")], "").map((found) => found.sku)).toEqual(["2", "3", "1"])
  })
})
