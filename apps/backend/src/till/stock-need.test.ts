import { shortages, shortageText } from "./stock-need"

const line = (variant_id: string, quantity: number) => ({ variant_id, title: "Lue", variant_title: "S/M", sku: variant_id, quantity, unit_price: 1, gross: quantity })
const need = (variant_id: string, quantity: number, inventory_item_id = "i") => ({ line_item_id: variant_id, variant_id, inventory_item_id, quantity })
const level = (stocked_quantity: number, reserved_quantity: number) => [{ inventory_item_id: "i", stocked_quantity, reserved_quantity }]

describe("shortages", () => {
  it("sees two lines of the same inventory item together", () => {
    expect(shortages([need("a", 1), need("b", 1)], level(1, 0), [line("a", 1), line("b", 1)])).toMatchObject([{ needed: 2, free: 1, missing: 1 }])
    expect(shortages([need("a", 1)], level(1, 0), [line("a", 1)])).toEqual([])
  })

  it("lifts a level below zero to what is needed, and treats no level as none", () => {
    expect(shortages([need("a", 2)], level(0, 1), [line("a", 2)])).toMatchObject([{ free: 0, missing: 3, held: 1 }])
    expect(shortages([need("a", 2)], [], [line("a", 2)])).toMatchObject([{ free: 0, missing: 2, held: 0 }])
  })

  it("names the thing, how many there are, and what a web order holds", () => {
    expect(shortageText(shortages([need("a", 2)], level(2, 1), [line("a", 2)]))).toContain("Det er bare 1 igjen av Lue, S/M, og salget trenger 2 (1 er satt av til nettordre).")
  })
})
