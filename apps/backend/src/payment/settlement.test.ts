import { settlement, type SettlementFacts } from "./settlement"

describe("settlement", () => {
  const what = (facts: Partial<SettlementFacts>) => settlement({ status: "requires_capture", cart: "open", captured: false, age_ms: 60_000, ...facts })

  it("makes an order of money that waits for one, and gives back what has none", () => {
    for (const status of ["requires_capture", "succeeded"] as const) {
      expect(what({ status, cart: "open" })).toBe("complete")
      expect(what({ status, cart: "ordered" })).toBe("leave")
      for (const cart of ["ordered_otherwise", "none", "canceled"] as const) expect(what({ status, cart })).toBe("give_back")
    }
  })

  it("leaves the money of a called-off order to its refund once it is taken", () => {
    expect(what({ status: "succeeded", cart: "canceled", captured: true })).toBe("leave")
  })

  it("tells of an order whose money is not held any more", () => {
    expect(what({ status: "canceled", cart: "ordered" })).toBe("hold_ended")
    expect(what({ status: "canceled", cart: "ordered", captured: true })).toBe("leave")
    expect(what({ status: "canceled", cart: "open" })).toBe("close")
  })

  it("waits a day for a buyer who has begun to pay", () => {
    for (const status of ["requires_payment_method", "requires_action", "processing"] as const) {
      expect(what({ status })).toBe("leave")
      expect(what({ status, age_ms: 25 * 3_600_000 })).toBe("close")
    }
  })
})
