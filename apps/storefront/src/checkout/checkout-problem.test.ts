import { describe, expect, it } from "vitest"
import type { BackendFailure } from "../lib/backend"
import { checkoutProblem, declinedProblem, paymentProblem } from "./checkout-problem"

const refused = (status: number, message: string, code: string | null = null): BackendFailure =>
  ({ ok: false, reason: "refused", status, code, message })

describe("checkoutProblem", () => {
  it.each([
    [refused(400, "", "insufficient_inventory"), "stock"],
    [refused(409, "Bestillingen er allerede i gang."), "busy"],
    [refused(400, "Cart cart_1 is already completed."), "empty"],
    [refused(400, "Variants variant_1 do not exist or belong to a product that is not published"), "gone"],
    [refused(500, ""), "unknown"],
  ] as const)("%o is %s", (failure, kind) => {
    expect(checkoutProblem(failure).kind).toBe(kind)
  })
})

describe("the card", () => {
  it("puts the provider's sentence beside the field", () => {
    expect(paymentProblem(refused(400, "Bruk testkortet."))).toEqual({ kind: "card", sentence: "Bruk testkortet." })
    expect(paymentProblem({ ...refused(500, ""), reason: "unavailable" }).kind).toBe("unknown")
  })

  it("shows the backend's sentence of a declined card", () => {
    expect(declinedProblem({ type: "payment_authorization_error", message: "Kortet ble avvist." })).toEqual({ kind: "declined", sentence: "Kortet ble avvist." })
    expect(declinedProblem({ type: "payment_requires_more_error", message: "" }).kind).toBe("unknown")
  })
})
