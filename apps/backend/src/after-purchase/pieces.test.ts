import { homecomingPieces, keptPieces, type OrderedItem, receivedAt } from "./pieces"

const none = { fulfilled_quantity: 0, delivered_quantity: 0, return_requested_quantity: 0, return_received_quantity: 0, return_dismissed_quantity: 0 }
const item = (quantity: number, detail: Partial<OrderedItem["detail"]> = {}): OrderedItem => ({ id: "a", quantity, detail: { ...none, ...detail } })
const regretted = (quantity: number, return_id: string | null = null, item_id = "a") => ({ item_id, quantity, return_id })

describe("keptPieces", () => {
  it("counts what is regretted once, whether Medusa has a return of it or not", () => {
    expect(keptPieces(item(3), [])).toBe(3)
    expect(keptPieces(item(3), [regretted(1), regretted(2, null, "b")])).toBe(2)
    expect(keptPieces(item(3, { fulfilled_quantity: 3, return_requested_quantity: 1 }), [regretted(1, "return_1")])).toBe(2)
    expect(keptPieces(item(3, { fulfilled_quantity: 3, return_received_quantity: 1, return_dismissed_quantity: 1 }), [regretted(1, "return_1")])).toBe(1)
  })

  it("gives pieces back when staff have cancelled their return", () => {
    expect(keptPieces(item(1, { fulfilled_quantity: 1 }), [regretted(1, "return_cancelled")])).toBe(1)
  })
})

describe("homecomingPieces", () => {
  it("are regretted and have left the shop", () => {
    expect(homecomingPieces(item(2, { fulfilled_quantity: 2 }), [regretted(1)])).toBe(1)
    expect(homecomingPieces(item(2, { fulfilled_quantity: 2, return_received_quantity: 1 }), [regretted(1)])).toBe(1)
    expect(homecomingPieces(item(2, { fulfilled_quantity: 2 }), [regretted(2, "return_1")])).toBe(0)
  })

  it("are not those that the shop has kept back, nor the ones the buyer keeps", () => {
    expect(homecomingPieces(item(2), [regretted(2)])).toBe(0)
    expect(homecomingPieces(item(2, { fulfilled_quantity: 1 }), [regretted(1)])).toBe(0)
  })
})

describe("receivedAt", () => {
  const first = { delivered_at: new Date("2026-11-02T10:00:00Z") }
  const second = { delivered_at: new Date("2026-11-05T10:00:00Z") }

  it("is when the last parcel came", () => {
    expect(receivedAt([item(2, { delivered_quantity: 2 })], [second, first], [])).toEqual(second.delivered_at)
  })

  it("is not known while something is not delivered, or nothing says when", () => {
    expect(receivedAt([item(2, { delivered_quantity: 1 })], [first], [])).toBeNull()
    expect(receivedAt([item(1, { delivered_quantity: 1 })], [{ delivered_at: null }], [])).toBeNull()
    expect(receivedAt([item(1, { delivered_quantity: 1 })], [{ ...first, canceled_at: first.delivered_at }], [])).toBeNull()
  })

  it("does not wait for what was regretted before it left", () => {
    expect(receivedAt([item(2, { delivered_quantity: 1 })], [first], [regretted(1)])).toEqual(first.delivered_at)
  })
})
