import type { Stripe, StripeElements, StripeExpressCheckoutElementConfirmEvent } from "@stripe/stripe-js"
import type { Locale } from "next-intl"
import { appearanceOf } from "./appearance"
import { loadPayments, stripeLocale, type PaymentConfig } from "./load-stripe"

/** A way of paying that a buyer has filled in, or a wallet that has been opened. */
export type PaymentWay = { stripe: Stripe; elements: StripeElements }

export type OpenPayment = {
  card: PaymentWay
  /** The sum in øre that the buyer agrees to. */
  setAmount: (amount: number) => void
  close: () => void
}

type Wish = {
  config: PaymentConfig
  locale: Locale
  /** In øre. */
  amount: number
  places: { card: HTMLElement; wallet: HTMLElement }
  /** A wallet has said yes; answers whether the order went through. */
  onWallet: (wallet: PaymentWay) => Promise<boolean>
  /** Whether this browser has any wallet. */
  onWallets: (any: boolean) => void
}

const CURRENCY = "nok"

/**
 * Opens the payment on the page: the card and whatever else the shop takes, and above it the wallets of this browser. No
 * intent exists yet: the shop makes one when the buyer orders, for exactly this sum, currency and way of capture.
 * @throws Error when Stripe's program does not load
 */
export async function openPayment({ config, locale, amount, places, onWallet, onWallets }: Wish): Promise<OpenPayment> {
  const stripe = await loadPayments(config, locale)
  const dark = window.matchMedia("(prefers-color-scheme: dark)")
  const styles = getComputedStyle(document.body)
  const appearance = () => appearanceOf((name) => styles.getPropertyValue(name), dark.matches)
  // Two groups: a wallet is paid with whatever stands in the card's fields.
  const group = () => stripe.elements({ mode: "payment", amount, currency: CURRENCY, captureMethod: "manual", locale: stripeLocale(locale), appearance: appearance() })
  const [card, wallet] = [group(), group()]

  const payment = card.create("payment", { layout: "tabs", wallets: { applePay: "never", googlePay: "never" } })
  const express = wallet.create("expressCheckout", { buttonHeight: 48 })
  express.on("ready", ({ availablePaymentMethods }) => onWallets(availablePaymentMethods !== undefined))
  express.on("click", (event) => event.resolve())
  express.on("confirm", (event: StripeExpressCheckoutElementConfirmEvent) => {
    void onWallet({ stripe, elements: wallet }).then((paid) => { if (!paid) event.paymentFailed({ reason: "fail" }) })
  })
  payment.mount(places.card)
  express.mount(places.wallet)

  const repaint = () => { for (const elements of [card, wallet]) void elements.update({ appearance: appearance() }) }
  dark.addEventListener("change", repaint)
  return {
    card: { stripe, elements: card },
    setAmount: (newest) => { for (const elements of [card, wallet]) void elements.update({ amount: newest }) },
    close: () => {
      dark.removeEventListener("change", repaint)
      payment.destroy()
      express.destroy()
    },
  }
}
