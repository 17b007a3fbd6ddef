import type { PaymentWay } from "@verksted/contracts/payment-ways"
import type { StripeAccess } from "./stripe-access"
import { STRIPE_PROVIDER } from "./stripe-provider-id"

const STRIPE_SCRIPT = "https://js.stripe.com/v3/"

/** What a buyer's browser may know of the region's providers, Stripe first; none that it cannot pay with. */
export function waysOfPaying(provider_ids: readonly string[], stripe: StripeAccess | null): PaymentWay[] {
  const ways: PaymentWay[] = []
  if (stripe && provider_ids.includes(STRIPE_PROVIDER)) {
    const script_url = stripe.api_base ? `${stripe.api_base}/v3/` : STRIPE_SCRIPT
    ways.push({ kind: "stripe", provider_id: STRIPE_PROVIDER, publishable_key: stripe.publishable_key, script_url, capture_method: "manual" })
  }
  if (provider_ids.includes("pp_test-card_demo")) ways.push({ kind: "test_card", provider_id: "pp_test-card_demo" })
  return ways
}
