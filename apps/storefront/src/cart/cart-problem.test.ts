import { describe, expect, it } from "vitest"
import { cartProblem, isCartOver } from "./cart-problem"

const failure = (status: number, message: string) => ({ ok: false as const, reason: "refused" as const, status, message })

describe("cartProblem", () => {
  it.each([
    [failure(400, "Det er ikke nok igjen på lager."), "stock"],
    [failure(400, "Varen er ikke til salgs lenger."), "gone"],
    [failure(404, "Varen ligger ikke i handlekurven."), "line_gone"],
    [failure(400, "Handlekurven er allerede bestilt."), "cart_gone"],
    [failure(404, "Fant ikke handlekurven."), "cart_gone"],
    [failure(500, ""), "unknown"],
  ] as const)("%o is %s", (given, problem) => {
    expect(cartProblem(given)).toBe(problem)
  })

  it("forgets only a cart that is over", () => {
    expect(isCartOver(failure(404, "Fant ikke handlekurven."))).toBe(true)
    expect(isCartOver(failure(500, ""))).toBe(false)
  })
})
