import type { PaymentIntentResult } from "@stripe/stripe-js"
import { describe, expect, it, vi } from "vitest"
import { emptyFields } from "@/checkout/checkout-fields"
import type { CheckoutState } from "@/checkout/checkout-state"
import type { PaymentWay } from "./open-payment"
import { orderAndPay } from "./order-and-pay"
import type { Begun, Finished } from "./payment-actions"

const state: CheckoutState = { attempt: 1, fields: { ...emptyFields, email: "kari@eksempel.no", first_name: "Kari", last_name: "Nordmann" }, errors: [], failure: null, cart: null }
const held = { paymentIntent: { id: "pi_1", status: "requires_capture" } } as PaymentIntentResult

type Given = { begun?: Begun; finished?: Finished; confirmed?: PaymentIntentResult; wrong?: string }

/** One attempt with a shop and a Stripe that answer so; what was asked, in its order, and what came of it. */
async function attempt({ begun = { kind: "confirm", clientSecret: "pi_1_secret", state }, finished = { kind: "ordered", path: "/ordre/x" }, confirmed = held, wrong }: Given) {
  const asked: string[] = []
  const note = <T>(name: string, answer: T) => (...given: unknown[]) => {
    asked.push(given.some((one) => one instanceof FormData) ? `${name} ${new URLSearchParams(Object.fromEntries(given.find((one) => one instanceof FormData) as FormData) as Record<string, string>)}` : name)
    return Promise.resolve(answer)
  }
  const way = {
    elements: { submit: note("submit", wrong ? { error: { type: "validation_error", message: wrong } } : {}) },
    stripe: { confirmPayment: note("confirm", confirmed) },
  } as unknown as PaymentWay
  const led: string[] = []
  const onTold = vi.fn()
  const pay = orderAndPay({
    prepare: note("prepare", begun), finish: note("finish", finished), leadTo: (path) => Promise.resolve({ ...state, failure: { message: `led to ${led[led.push(path) - 1]}`, inCart: false } }),
    returnUrl: "https://shop/retur", waitPath: "/retur?redirect_status=pending", refusal: (said) => `${said ?? "Nei."} Ingenting er trukket.`,
  })
  const after = await pay(state, { form: new FormData(), way, onTold })
  return { asked, led, after, onTold }
}

describe("a press on «Bestill og betal»", () => {
  it("asks Stripe, then the shop, then Stripe again, and leads to the order", async () => {
    const { asked, led } = await attempt({})
    expect(asked).toEqual(["submit", "prepare payment_problem=", "confirm", "finish payment_problem=&is_paid=1"])
    expect(led).toEqual(["/ordre/x"])
  })

  it("tells the shop what is wrong with the card, so that all is said at once, and pays nothing", async () => {
    const told = { ...state, errors: [{ field: "payment" as const, message: "Kortnummeret mangler." }] }
    const { asked, after, onTold } = await attempt({ wrong: "Kortnummeret mangler.", begun: { kind: "told", state: told } })
    expect(asked).toEqual(["submit", "prepare payment_problem=Kortnummeret+mangler."])
    expect(after).toBe(told)
    expect(onTold).toHaveBeenCalledOnce()
  })

  it("says beside the payment why it was refused, and completes nothing", async () => {
    const { asked, after, led } = await attempt({ confirmed: { error: { type: "card_error", message: "Kortet ble avvist." } } })
    expect(asked.at(-1)).toBe("confirm")
    expect(after).toEqual({ ...state, errors: [{ field: "payment", message: "Kortet ble avvist. Ingenting er trukket." }] })
    expect(led).toEqual([])
  })

  it("leads to a page that waits while the bank, or the shop, is not done", async () => {
    const processing = { paymentIntent: { id: "pi_1", status: "processing" } } as PaymentIntentResult
    expect((await attempt({ confirmed: processing })).led).toEqual(["/retur?redirect_status=pending"])
    expect((await attempt({ finished: { kind: "waiting" } })).led).toEqual(["/retur?redirect_status=pending"])
  })

  it("leads to the order that another tab has made, and says what stands in the way of one", async () => {
    expect((await attempt({ begun: { kind: "ordered", path: "/ordre/y" } })).led).toEqual(["/ordre/y"])
    const { after } = await attempt({ finished: { kind: "failed", outcome: { errors: [], failure: { message: "Borte.", inCart: true } } } })
    expect(after.failure).toEqual({ message: "Borte.", inCart: true })
  })
})
