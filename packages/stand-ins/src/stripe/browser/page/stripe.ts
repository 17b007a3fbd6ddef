/// <reference lib="dom" />
import type { PaymentIntentResult, StripeConstructorOptions, StripeError } from "@stripe/stripe-js"
import { callIntent } from "./api.js"
import { type ConfirmOptions, Elements, type PaymentMode } from "./elements.js"
import { wordsIn, type Words } from "./words.js"

const invalid = (message: string): { error: StripeError } => ({ error: { type: "invalid_request_error", message } })

/** What of Stripe.js a shop's checkout uses, talking to the stand-in that served it. Test keys only. */
class StandInStripe {
  #words: Words

  constructor(private readonly key: string, private readonly locale: string | undefined) {
    if (!/^pk_test_/.test(key)) throw new Error("IntegrationError: a stand-in takes a test key only (pk_test_…).")
    this.#words = wordsIn(locale)
  }

  elements(options: PaymentMode): Elements {
    return new Elements(options, wordsIn(options.locale ?? this.locale))
  }

  retrievePaymentIntent(clientSecret: string): Promise<PaymentIntentResult> {
    return callIntent(this.key, this.#words, clientSecret, "")
  }

  /** Pays, or leads to the bank and never answers: the buyer comes back to `return_url`. */
  async confirmPayment({ elements, confirmParams, redirect, ...rest }: ConfirmOptions): Promise<PaymentIntentResult> {
    const clientSecret = "clientSecret" in rest ? rest.clientSecret : ""
    if (!(elements instanceof Elements)) return invalid("The stand-in confirms with its own elements.")
    const method = elements.methodFields()
    const before = await this.retrievePaymentIntent(clientSecret)
    if (before.error) return before
    const wrong = Object.entries(elements.agreed()).find(([name, value]) => before.paymentIntent[name as "amount"] !== value)
    if (wrong) return invalid(`The provided ${wrong[0]} (${String(wrong[1])}) does not match the PaymentIntent's (${String(before.paymentIntent[wrong[0] as "amount"])}).`)
    const back = confirmParams?.return_url
    const confirmed = await callIntent(this.key, this.#words, clientSecret, "/confirm", { ...method, ...(back ? { return_url: back } : {}) })
    if (confirmed.error) return confirmed
    const bank = confirmed.paymentIntent.next_action?.redirect_to_url?.url
    if (bank) return this.#leave(`${bank}&locale=${this.locale ?? "nb"}`)
    if (redirect !== "if_required" && back) return this.#leave(back)
    return confirmed
  }

  #leave(address: string): Promise<never> {
    window.location.assign(address)
    return new Promise<never>(() => undefined)
  }
}

const make = (key: string, options: StripeConstructorOptions = {}) => new StandInStripe(key, options.locale)

// The release that @stripe/stripe-js expects, so that it does not complain of another.
Object.assign(window, { Stripe: Object.assign(make, { version: "endive" }) })
