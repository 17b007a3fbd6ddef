/// <reference lib="dom" />
import type { StripeExpressCheckoutElementClickEvent, StripeExpressCheckoutElementConfirmEvent, StripeExpressCheckoutElementReadyEvent } from "@stripe/stripe-js"
import { element } from "./dom.js"
import { Mounted } from "./mounted.js"
import type { Words } from "./words.js"

/** As long as the real one waits for the shop after a press. */
const PATIENCE_MS = 1_000

/** The Express Checkout Element: one plain button that stands for the wallets. */
export class ExpressCheckoutElement extends Mounted {
  constructor(words: Words, sheet: CSSStyleSheet) {
    const button = element("button", { type: "button", class: "wallet", "aria-describedby": "wallet-note" }, words.wallet)
    super(element("div", { class: "part" }, element("div", {}, button, element("p", { class: "note", id: "wallet-note" }, words.walletNotice))), sheet, "expressCheckout")
    button.addEventListener("click", () => this.#press())
  }

  protected override readyEvent(): StripeExpressCheckoutElementReadyEvent {
    return { elementType: "expressCheckout", availablePaymentMethods: { amazonPay: false, applePay: false, googlePay: true, klarna: false, link: false, paypal: false } }
  }

  #press(): void {
    let answered = false
    const once = (work: () => void) => () => {
      if (answered) return
      answered = true
      clearTimeout(late)
      work()
    }
    const late = setTimeout(once(() => this.tell("cancel", { elementType: "expressCheckout" })), PATIENCE_MS)
    const click: StripeExpressCheckoutElementClickEvent = { elementType: "expressCheckout", expressPaymentType: "google_pay", resolve: once(() => this.#confirm()), reject: once(() => undefined) }
    this.tell("click", click)
  }

  #confirm(): void {
    const confirm: StripeExpressCheckoutElementConfirmEvent = { expressPaymentType: "google_pay", paymentFailed: () => this.tell("cancel", { elementType: "expressCheckout" }) }
    this.tell("confirm", confirm)
  }
}
