import { homecomingLines } from "./homecoming-lines"

const item = (id: string, quantity: number, fulfilled_quantity: number) => ({
  id, quantity, detail: { fulfilled_quantity, delivered_quantity: 0, return_requested_quantity: 0, return_received_quantity: 0, return_dismissed_quantity: 0 },
})
const line = (id: string, item_id: string, quantity: number, return_id: string | null = null) => ({ id, item_id, quantity, return_id })

describe("homecomingLines", () => {
  it("are the lines whose pieces have left, added up by item", () => {
    const regretted = [line("1", "a", 1), line("2", "a", 1), line("3", "b", 1), line("4", "c", 1)]
    expect(homecomingLines([item("a", 2, 2), item("b", 1, 1), item("c", 1, 0)], regretted)).toEqual({
      items: [{ id: "a", quantity: 2 }, { id: "b", quantity: 1 }], line_ids: ["1", "2", "3"],
    })
  })

  it("never take a line that is in a return already, nor half a line", () => {
    expect(homecomingLines([item("a", 2, 2)], [line("1", "a", 2, "return_1")])).toEqual({ items: [], line_ids: [] })
    expect(homecomingLines([item("a", 3, 2)], [line("1", "a", 2), line("2", "a", 1)])).toEqual({ items: [{ id: "a", quantity: 2 }], line_ids: ["1"] })
  })
})
