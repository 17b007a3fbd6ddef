import { describe, expect, it } from "vitest"
import type { BackendFailure } from "../lib/backend"
import { checkoutProblem, paymentProblem } from "./checkout-problem"

const refused = (status: number, message: string, code: BackendFailure["code"] = null): BackendFailure =>
  ({ ok: false, reason: status < 500 ? "refused" : "unavailable", status, message, code })

describe("checkoutProblem", () => {
  it.each([
    [refused(400, "Det er ikke nok igjen av «Lue». Endre antallet eller ta den ut av handlekurven.", "not_enough_stock"), "in_cart"],
    [refused(400, "«Lue» er ikke til salgs lenger. Ta den ut av handlekurven.", "not_for_sale"), "in_cart"],
    [refused(400, "«Krakk» kan ikke sendes slik. Velg en annen måte å få varene på.", "cannot_be_sent"), "refused"],
    [refused(409, "Noen andre holder på å kjøpe «Lue».", "held_by_other"), "in_cart"],
    [refused(409, "Det er ikke nok igjen på lager.", "not_enough_stock"), "in_cart"],
    [refused(409, "Bestillingen er allerede i gang."), "busy"],
    [refused(400, "Handlekurven er allerede bestilt.", "cart_gone"), "empty"],
    [refused(500, "Noe gikk galt hos oss."), "unknown"],
  ] as const)("%o is %s", (failure, kind) => {
    expect(checkoutProblem(failure).kind).toBe(kind)
  })

  it("says how long to wait, whatever else is said", () => {
    expect(checkoutProblem({ ...refused(429, "Vent.", "cart_gone"), wait: 7 })).toEqual({ kind: "wait", wait: 7 })
    expect(paymentProblem({ ...refused(429, "Vent."), wait: 7 })).toEqual({ kind: "wait", wait: 7 })
  })

  it("keeps the backend's sentence, which names the thing, and its code", () => {
    expect(checkoutProblem(refused(400, "Det er ikke nok igjen av «Lue».", "not_enough_stock"))).toMatchObject({ sentence: "Det er ikke nok igjen av «Lue».", code: "not_enough_stock" })
  })
})

describe("paymentProblem", () => {
  it("puts the provider's sentence beside the card's field", () => {
    expect(paymentProblem(refused(400, "Bruk testkortet.", "test_card_only"))).toEqual({ kind: "card", sentence: "Bruk testkortet.", code: "test_card_only" })
    expect(paymentProblem(refused(500, "")).kind).toBe("unknown")
  })
})
