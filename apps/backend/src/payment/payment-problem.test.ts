import { declinedSentence } from "./declined-sentence"
import { paymentProblem } from "./payment-problem"

describe("paymentProblem", () => {
  const problem = (status: Parameters<typeof paymentProblem>[0]["status"], more: object = {}) => paymentProblem({ status, amount: 32_850, last_payment_error: null, ...more }, 32_850)

  it("lets an order be placed on money that is held or taken, and on no other amount", () => {
    expect([problem("requires_capture"), problem("succeeded")]).toEqual([null, null])
    expect(problem("requires_capture", { amount: 100 })).toMatchObject({ code: "amount_changed" })
  })

  it("says what is missing, so that the buyer may go on with the same intent", () => {
    expect(problem("requires_action")).toMatchObject({ type: "payment_requires_more_error", code: "payment_unfinished" })
    expect(problem("processing")).toMatchObject({ type: "payment_requires_more_error" })
    expect(problem("requires_payment_method")).toMatchObject({ type: "payment_authorization_error", code: "payment_unfinished" })
    expect(problem("requires_payment_method", { last_payment_error: { type: "card_error", decline_code: "insufficient_funds" } })).toMatchObject({ code: "card_declined", message: "Det er ikke nok penger på kortet. Ingenting er trukket. Prøv et annet kort." })
    expect(problem("canceled")).toMatchObject({ code: "payment_missing" })
  })
})

describe("declinedSentence", () => {
  it("says nothing of what a bank suspects", () => {
    for (const decline_code of ["fraudulent", "stolen_card", "lost_card", "generic_decline", undefined]) {
      expect(declinedSentence({ code: "card_declined", decline_code })).toBe("Kortet ble avvist. Ingenting er trukket. Prøv et annet kort.")
    }
  })
})
