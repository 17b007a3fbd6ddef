import type { PaymentIntent, PaymentIntentResult, StripeError } from "@stripe/stripe-js"
import { describe, expect, it } from "vitest"
import { afterConfirm } from "./after-confirm"

const intent = (status: PaymentIntent.Status) => ({ id: "pi_1", status }) as PaymentIntent
const failed = (error: StripeError): PaymentIntentResult => ({ error })

describe("afterConfirm", () => {
  it.each([["requires_capture", "complete"], ["succeeded", "complete"], ["processing", "wait"], ["canceled", "elsewhere"]] as const)("an intent that is %s: %s", (status, what) => {
    expect(afterConfirm({ paymentIntent: intent(status) })).toBe(what)
  })

  it("takes an intent that was confirmed before for confirmed, and one that was cancelled for begun anew elsewhere", () => {
    const unexpected = (status: PaymentIntent.Status) => afterConfirm(failed({ type: "invalid_request_error", code: "payment_intent_unexpected_state", payment_intent: intent(status) }))
    expect([unexpected("requires_capture"), unexpected("canceled")]).toEqual(["complete", "elsewhere"])
  })

  it("tells a buyer what was wrong with the card, and nothing that is not for buyers", () => {
    expect(afterConfirm(failed({ type: "card_error", code: "card_declined", message: "Kortet ble avvist." }))).toEqual({ refused: "Kortet ble avvist." })
    expect(afterConfirm(failed({ type: "invalid_request_error", message: "The provided amount does not match." }))).toEqual({ refused: null })
    expect(afterConfirm({ paymentIntent: intent("requires_payment_method") })).toEqual({ refused: null })
  })
})
