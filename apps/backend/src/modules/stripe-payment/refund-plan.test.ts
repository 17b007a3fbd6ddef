import { refundPlan } from "./refund-plan"

describe("refundPlan", () => {
  it("gives back while the books and Stripe agree", () => {
    expect(refundPlan({ wanted: 10_000, captured: 32_850, booked: 0, given: 0 })).toEqual({ does: "refund" })
    expect(refundPlan({ wanted: 22_850, captured: 32_850, booked: 10_000, given: 10_000 })).toEqual({ does: "refund" })
  })

  it("knows the refund whose answer was lost by its amount", () => {
    expect(refundPlan({ wanted: 10_000, captured: 32_850, booked: 0, given: 10_000 })).toEqual({ does: "nothing" })
    expect(refundPlan({ wanted: 10_000, captured: 32_850, booked: 10_000, given: 20_000 })).toEqual({ does: "nothing" })
  })

  it("refuses more than was taken, and another amount than the one that is not booked", () => {
    expect(refundPlan({ wanted: 22_851, captured: 32_850, booked: 10_000, given: 10_000 })).toEqual({ does: "refuse", reason: "too_much", ore: 22_850 })
    expect(refundPlan({ wanted: 5_000, captured: 32_850, booked: 0, given: 10_000 })).toEqual({ does: "refuse", reason: "unbooked", ore: 10_000 })
  })

  it("refuses while something that is booked was never given", () => {
    expect(refundPlan({ wanted: 5_000, captured: 32_850, booked: 10_000, given: 0 })).toEqual({ does: "refuse", reason: "unpaid", ore: 10_000 })
  })
})
