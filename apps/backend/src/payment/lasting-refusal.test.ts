import { MedusaError } from "@medusajs/framework/utils"
import { cartFate } from "./cart-fate"
import { isLastingRefusal } from "./lasting-refusal"

describe("isLastingRefusal", () => {
  const minutes = (count: number) => count * 60_000

  it("gives the buyer a quarter of an hour, and the unknown an hour", () => {
    const mendable = new MedusaError(MedusaError.Types.NOT_ALLOWED, "Velg hvordan du vil få varene.")
    expect([isLastingRefusal(mendable, minutes(14)), isLastingRefusal(mendable, minutes(16))]).toEqual([false, true])
    expect([isLastingRefusal(new Error("?"), minutes(59)), isLastingRefusal(null, minutes(61))]).toEqual([false, true])
  })

  it("never takes a payment that is not finished for one that is refused", () => {
    expect(isLastingRefusal(new MedusaError(MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR, ""), minutes(1e4))).toBe(false)
  })
})

describe("cartFate", () => {
  const order = { id: "order_1", status: "pending", display_id: 1 }
  const payment = { id: "pay_1", captured: false, canceled: false }
  const cart = { id: "cart_1" }

  it("says whose order it became", () => {
    expect(cartFate({ order: null, payment: null, cart })).toBe("open")
    expect(cartFate({ order: null, payment: null, cart: null })).toBe("none")
    expect(cartFate({ order, payment, cart })).toBe("ordered")
    expect(cartFate({ order, payment: null, cart })).toBe("ordered_otherwise")
    expect(cartFate({ order: { ...order, status: "canceled" }, payment, cart })).toBe("canceled")
  })
})
