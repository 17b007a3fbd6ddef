import type { StripeAccess } from "../payment/stripe-access"
import type { ModuleConfig } from "./redis-modules"

type Provider = ModuleConfig & { id: string }

/** The payment providers of this house: the counter's means, Stripe when there are keys, and in a demo the test card. */
export function paymentProviders({ demo, stripe }: { demo: boolean; stripe: StripeAccess | null }): Provider[] {
  return [
    { resolve: "./src/modules/counter-payment", id: "counter" },
    ...(stripe ? [{ resolve: "./src/modules/stripe-payment", id: "stripe", options: stripe }] : []),
    ...(demo ? [{ resolve: "./src/modules/test-card", id: "demo" }] : []),
  ]
}
