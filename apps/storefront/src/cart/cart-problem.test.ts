import { describe, expect, it } from "vitest"
import { cartProblem, isCartOver } from "./cart-problem"

const failure = (status: number, message: string, code: string | null = null) => ({ ok: false as const, reason: "refused" as const, status, code, message })

describe("cartProblem", () => {
  it.each([
    [failure(400, "Some variant does not have the required inventory", "insufficient_inventory"), "stock"],
    [failure(400, "Variants variant_1 do not exist or belong to a product that is not published"), "gone"],
    [failure(404, "Line item with id: li_1 was not found"), "line_gone"],
    [failure(400, "Cart cart_1 is already completed."), "cart_gone"],
    [failure(404, "Cart id not found: cart_1"), "cart_gone"],
    [failure(400, "Antallet må være minst 1."), "quantity"],
    [failure(500, ""), "unknown"],
  ] as const)("%o is %s", (given, problem) => {
    expect(cartProblem(given)).toBe(problem)
  })

  it("forgets only a cart that is over", () => {
    expect(isCartOver(failure(404, "Cart id not found: cart_1"))).toBe(true)
    expect(isCartOver(failure(500, ""))).toBe(false)
  })
})
