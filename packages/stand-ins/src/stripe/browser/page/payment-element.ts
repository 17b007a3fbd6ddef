/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { StripeError, StripePaymentElementChangeEvent } from "@stripe/stripe-js"
import { cardFields, expiryOf, inFours, problemsOf, withStroke, type CardDetails, type CardField } from "./card-details.js"
import { element } from "./dom.js"
import { Mounted } from "./mounted.js"
import { offered, type Words } from "./words.js"

const GOOD = { expiry: "12 / 34", cvc: "123" }
const written: Record<CardField, (value: string) => string> = { number: inFours, expiry: withStroke, cvc: (value) => value.replaceAll(/\D/g, "").slice(0, 4) }

/** The Payment Element: a card's three fields, plainly marked as a test, with the test cards to click on. */
export class PaymentElement extends Mounted {
  #words: Words
  #inputs: Record<CardField, HTMLInputElement>
  #told: Record<CardField, HTMLElement>

  constructor(words: Words, sheet: CSSStyleSheet) {
    const id = (field: CardField) => `card-${field}`
    const input = (field: CardField, more: Record<string, string> = {}) =>
      element("input", { id: id(field), inputmode: "numeric", autocomplete: "off", "aria-describedby": `${id(field)}-problem`, ...more })
    const inputs = { number: input("number", { maxlength: "25" }), expiry: input("expiry", { placeholder: words.expiryHint, maxlength: "9" }), cvc: input("cvc", { maxlength: "4" }) }
    const problem = (field: CardField) => element("p", { class: "problem", id: `${id(field)}-problem`, hidden: true })
    const told = { number: problem("number"), expiry: problem("expiry"), cvc: problem("cvc") }
    const field = (name: CardField) => element("div", {}, element("label", { for: id(name) }, words[name]), inputs[name], told[name])
    const offers = offered.map(({ number, does }) => element("button", { type: "button", "aria-pressed": "false", "data-number": number }, element("b", {}, words.offers[does]), element("small", {}, number)))
    const choice = element("div", { class: "offers", role: "group", "aria-label": words.choose }, ...offers)
    super(
      element("div", { class: "part" },
        element("div", { class: "test" }, element("p", {}, element("strong", { class: "mark" }, words.mark), words.notice), element("p", {}, words.choose), choice),
        field("number"),
        element("div", { class: "row" }, field("expiry"), field("cvc"))),
      sheet, "payment",
    )
    this.#words = words
    this.#inputs = inputs
    this.#told = told
    for (const name of cardFields) {
      inputs[name].addEventListener("input", () => {
        inputs[name].value = written[name](inputs[name].value)
        this.#say(name, null)
        this.#changed()
      })
    }
    for (const offer of offers) offer.addEventListener("click", () => this.#fill(offer.dataset.number ?? ""))
  }

  /** What stands in the fields. */
  details(): CardDetails {
    return { number: this.#inputs.number.value, expiry: this.#inputs.expiry.value, cvc: this.#inputs.cvc.value }
  }

  /** The card as Stripe's API takes it, field by field. */
  methodFields(): Record<string, string> {
    const { number, expiry, cvc } = this.details()
    const until = expiryOf(expiry)
    return { type: "card", "card[number]": number.replaceAll(" ", ""), "card[exp_month]": String(until?.month ?? ""), "card[exp_year]": String(until?.year ?? ""), "card[cvc]": cvc }
  }

  /** Says beside each field what is wrong with it; the first of it is the answer. */
  check(): StripeError | null {
    const problems = problemsOf(this.details(), new Date())
    for (const name of cardFields) this.#say(name, problems.find(({ field }) => field === name)?.code ?? null)
    const first = problems[0]
    return first ? { type: "validation_error", code: first.code, message: this.#words.problems[first.code] } : null
  }

  #fill(number: string): void {
    Object.assign(this.#inputs.number, { value: number })
    Object.assign(this.#inputs.expiry, { value: GOOD.expiry })
    Object.assign(this.#inputs.cvc, { value: GOOD.cvc })
    for (const name of cardFields) this.#say(name, null)
    this.#changed()
  }

  #say(field: CardField, code: keyof Words["problems"] | null): void {
    this.#inputs[field].setAttribute("aria-invalid", String(code !== null))
    this.#told[field].hidden = code === null
    this.#told[field].textContent = code === null ? "" : this.#words.problems[code]
  }

  #changed(): void {
    const { number } = this.details()
    for (const offer of this.part.querySelectorAll<HTMLElement>("[data-number]")) offer.setAttribute("aria-pressed", String(offer.dataset.number === number))
    const event: StripePaymentElementChangeEvent = { elementType: "payment", empty: number === "", complete: problemsOf(this.details(), new Date()).length === 0, collapsed: false, value: { type: "card" } }
    this.tell("change", event)
  }
}
