/// <reference lib="dom" />
import type { Stripe, StripeElements, StripeElementsOptionsMode, StripeElementsUpdateOptions, StripeError } from "@stripe/stripe-js"
import { ExpressCheckoutElement } from "./express-checkout-element.js"
import { makeLook } from "./look.js"
import { PaymentElement } from "./payment-element.js"
import type { Words } from "./words.js"

/** Elements of the one kind that a shop's checkout uses. */
export type PaymentMode = Extract<StripeElementsOptionsMode, { mode: "payment" }>
type Agreed = { amount: number; currency: string; capture_method: string }

/** A group of elements that do not know their intent yet (`mode: "payment"`): what they agree to pay, and what was written in them. */
export class Elements implements Pick<StripeElements, "update" | "submit" | "fetchUpdates"> {
  #options: PaymentMode
  #look: ReturnType<typeof makeLook>
  #payment: PaymentElement | null = null
  #express: ExpressCheckoutElement | null = null
  #submitted = false

  constructor(options: PaymentMode, private readonly words: Words) {
    if (options.mode !== "payment" || !options.amount || !options.currency) throw new Error("IntegrationError: this stand-in knows elements with mode: \"payment\", an amount and a currency.")
    this.#options = options
    this.#look = makeLook(options.appearance ?? {})
  }

  create(type: "payment" | "expressCheckout"): PaymentElement | ExpressCheckoutElement {
    if (type === "payment") return (this.#payment = new PaymentElement(this.words, this.#look.sheet))
    if (type === "expressCheckout") return (this.#express = new ExpressCheckoutElement(this.words, this.#look.sheet))
    throw new Error(`IntegrationError: this stand-in has no element "${String(type)}".`)
  }

  getElement(type: string): PaymentElement | ExpressCheckoutElement | null {
    return type === "payment" ? this.#payment : type === "expressCheckout" ? this.#express : null
  }

  update(options: StripeElementsUpdateOptions): Promise<void> {
    const { amount, currency, appearance } = options
    this.#options = { ...this.#options, ...(amount ? { amount } : {}), ...(currency ? { currency } : {}) }
    if (appearance) this.#look.update(appearance)
    return Promise.resolve()
  }

  fetchUpdates(): ReturnType<StripeElements["fetchUpdates"]> {
    return Promise.resolve({})
  }

  submit(): Promise<{ error: StripeError; selectedPaymentMethod?: undefined } | { selectedPaymentMethod: string; error?: undefined }> {
    const error = this.#payment?.check() ?? null
    this.#submitted = error === null
    return Promise.resolve(error ? { error } : { selectedPaymentMethod: this.#payment ? "card" : "google_pay" })
  }

  /** What the buyer was shown: an intent of anything else is refused. */
  agreed(): Agreed {
    const { amount, currency, captureMethod } = this.#options
    return { amount, currency, capture_method: captureMethod ?? "automatic" }
  }

  /** How it is paid, as Stripe's API takes it. @throws Error before `submit()`, as the real one does */
  methodFields(): Record<string, string> {
    if (!this.#submitted) throw new Error("IntegrationError: elements.submit() must be called before stripe.confirmPayment().")
    if (!this.#payment) return { payment_method: "pm_card_visa" }
    return Object.fromEntries(Object.entries(this.#payment.methodFields()).map(([name, value]) => [`payment_method_data[${name.replace("[", "][")}${name.includes("[") ? "" : "]"}`, value]))
  }
}

/** What a shop confirms an intent with. */
export type ConfirmOptions = Omit<Parameters<Stripe["confirmPayment"]>[0], "redirect"> & { redirect?: "always" | "if_required" }
