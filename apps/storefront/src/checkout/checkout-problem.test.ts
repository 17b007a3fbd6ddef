import { describe, expect, it } from "vitest"
import type { BackendFailure } from "../lib/backend"
import { checkoutProblem, paymentProblem } from "./checkout-problem"

const refused = (status: number, message: string): BackendFailure =>
  ({ ok: false, reason: status < 500 ? "refused" : "unavailable", status, message })

describe("checkoutProblem", () => {
  it.each([
    [refused(400, "Det er ikke nok igjen av «Lue». Endre antallet eller ta den ut av handlekurven."), "in_cart"],
    [refused(400, "«Lue» er ikke til salgs lenger. Ta den ut av handlekurven."), "in_cart"],
    [refused(400, "«Krakk» kan ikke sendes slik. Velg en annen måte å få varene på."), "refused"],
    [refused(409, "Bestillingen er allerede i gang."), "busy"],
    [refused(400, "Handlekurven er allerede bestilt."), "empty"],
    [refused(500, "Noe gikk galt hos oss."), "unknown"],
  ] as const)("%o is %s", (failure, kind) => {
    expect(checkoutProblem(failure).kind).toBe(kind)
  })

  it("keeps the backend's sentence, which names the thing", () => {
    expect(checkoutProblem(refused(400, "Det er ikke nok igjen av «Lue»."))).toMatchObject({ sentence: "Det er ikke nok igjen av «Lue»." })
  })
})

describe("paymentProblem", () => {
  it("puts the provider's sentence beside the card's field", () => {
    expect(paymentProblem(refused(400, "Bruk testkortet."))).toEqual({ kind: "card", sentence: "Bruk testkortet." })
    expect(paymentProblem(refused(500, "")).kind).toBe("unknown")
  })
})
