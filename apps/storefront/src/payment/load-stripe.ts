import type { Stripe } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import type { Locale } from "next-intl"
import type { PaymentConfig } from "./payment-config"

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
export async function loadPayments({ publishableKey, script }: PaymentConfig, locale: Locale): Promise<Stripe> {
  if (script && !("Stripe" in window)) await runScript(script)
  const stripe = await loadStripe(publishableKey, { locale: stripeLocale(locale) })
  if (!stripe) throw new Error("There is no browser to take payments in.")
  return stripe
}
