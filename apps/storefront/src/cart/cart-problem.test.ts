import { describe, expect, it } from "vitest"
import { cartProblem, isCartOver } from "./cart-problem"

const failure = (code: Parameters<typeof cartProblem>[0]["code"]) => ({ ok: false as const, reason: "refused" as const, status: 400, message: "", code })

describe("cartProblem", () => {
  it.each([
    ["not_enough_stock", "stock"], ["not_for_sale", "gone"], ["line_gone", "line_gone"], ["cart_gone", "cart_gone"], ["card_declined", "unknown"], [null, "unknown"],
  ] as const)("%s is %s", (code, problem) => {
    expect(cartProblem(failure(code))).toBe(problem)
  })

  it("is no fault of the cart when somebody has asked too often", () => expect(cartProblem({ ...failure("cart_gone"), wait: 1 })).toBe("tooMany"))

  it("forgets only a cart that is over", () => {
    expect(isCartOver(failure("cart_gone"))).toBe(true)
    expect(isCartOver(failure(null))).toBe(false)
  })
})
