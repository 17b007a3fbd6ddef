import type { Stripe } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import type { PaymentWay } from "@verksted/contracts/payment-ways"
import type { Locale } from "next-intl"

/** What a browser needs to take a payment: the shop's publishable key, and where Stripe's program, or a demo's stand-in for it, is. */
export type PaymentConfig = Pick<Extract<PaymentWay, { kind: "stripe" }>, "publishable_key" | "script_url">

const STRIPE = "https://js.stripe.com/"

/** What Stripe calls the shop's languages. */
export const stripeLocale = (locale: Locale): "nb" | "en-GB" => (locale === "nb" ? "nb" : "en-GB")

/** Runs the script that stands in for Stripe's; Stripe's own loader then takes what it finds. */
function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.type = "module"
    script.src = address
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => {
      script.remove()
      reject(new Error("The script that takes payments did not load."))
    })
    document.head.append(script)
  })
}

/** Stripe's program for the browser, for this shop. @throws Error when it does not load */
export async function loadPayments({ publishable_key, script_url }: PaymentConfig, locale: Locale): Promise<Stripe> {
  if (!script_url.startsWith(STRIPE) && !("Stripe" in window)) await runScript(script_url)
  const stripe = await loadStripe(publishable_key, { locale: stripeLocale(locale) })
  if (!stripe) throw new Error("There is no browser to take payments in.")
  return stripe
}
